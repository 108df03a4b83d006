using AiTalent.Api.Accounts.External;
using AiTalent.Api.Mail;
using Microsoft.AspNetCore.Identity;

namespace AiTalent.Api.Accounts;

/// <summary>Sends the mail that confirms an address together with the password or the provider that the account was created with.</summary>
internal sealed class ConfirmationMail(UserManager<Account> accounts, AccountMails mails, ExternalProviders providers)
{
    /// <param name="next">The page to continue to; null for the account page.</param>
    public async Task SendAsync(Account account, string? next)
    {
        var code = await accounts.GenerateEmailConfirmationTokenAsync(account);
        if (account.PasswordHash is not null)
        {
            mails.Confirm(account, code, next);
            return;
        }

        var provider = (await accounts.GetLoginsAsync(account)).Select(login => providers.OfIssuer(login.LoginProvider)).FirstOrDefault(provider => provider is not null);
        mails.ConfirmByProvider(account, code, provider?.Key, next);
    }
}
