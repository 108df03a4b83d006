using AiTalent.Api.Accounts.External;
using AiTalent.Api.Mail;
using Microsoft.AspNetCore.Identity;

namespace AiTalent.Api.Accounts;

/// <summary>The mail that confirms an address: together with the password, or with the provider, that the account was made with.</summary>
internal sealed class ConfirmationMail(UserManager<Account> accounts, AccountMails mails, ExternalProviders providers)
{
    /// <param name="next">Where the person goes on from there; null for the account's page.</param>
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
