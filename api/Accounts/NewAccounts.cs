using AiTalent.Api.Accounts.Consents;
using AiTalent.Application.Localization;
using AiTalent.Domain.Consents;
using AiTalent.EventStore;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace AiTalent.Api.Accounts;

/// <summary>Opens an account together with its consents and the mail that confirms the address.</summary>
internal sealed class NewAccounts(AccountsContext context, ConfirmationMail confirmation, TimeProvider time)
{
    /// <param name="create">Saves the account with its password or external login.</param>
    public async Task OpenAsync(string email, string language, bool agreesToTalent, string? next, Func<Account, Task<IdentityResult>> create)
    {
        var now = time.GetUtcNow();
        var account = new Account
        {
            Id = Guid.CreateVersion7(),
            LearnerId = Guid.CreateVersion7(),
            Language = language,
            CreatedAt = now.UtcDateTime,
            Email = email.Trim(),
        };
        account.UserName = account.Id.ToString();
        if (!await IsCreatedAsync(account, create))
        {
            // A concurrent request took the address. When the form is submitted again, the address is known.
            context.ChangeTracker.Clear();
            return;
        }

        context.Consents.Add(Consent.Given(account.Id, ConsentPurpose.Training, language, now));
        if (agreesToTalent)
            context.Consents.Add(Consent.Given(account.Id, ConsentPurpose.Talent, language, now));
        await confirmation.SendAsync(account, next);
    }

    private static bool IsOfDuplicate(IdentityError error) =>
        error.Code is nameof(IdentityErrorDescriber.DuplicateEmail) or nameof(IdentityErrorDescriber.DuplicateUserName);

    private static async Task<bool> IsCreatedAsync(Account account, Func<Account, Task<IdentityResult>> create)
    {
        try
        {
            var result = await create(account);
            if (!result.Succeeded && !result.Errors.All(IsOfDuplicate))
                throw new InvalidOperationException($"The account was not created: {result}");
            return result.Succeeded;
        }
        catch (DbUpdateException failure) when (StorageFailures.IsDuplicate(failure))
        {
            return false;
        }
    }
}
