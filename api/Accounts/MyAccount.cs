using AiTalent.Web.Accounts;
using Microsoft.AspNetCore.Identity;

namespace AiTalent.Api.Accounts;

internal sealed class MyAccount(UserManager<Account> accounts, CurrentAccount current) : IMyAccount
{
    public async Task<AccountView?> FindAsync(CancellationToken cancellationToken)
    {
        if (await current.FindAsync() is not { } account)
            return null;
        var left = account.TwoFactorEnabled ? await accounts.CountRecoveryCodesAsync(account) : 0;
        return new AccountView(account.Id, account.LearnerId, account.Email!, account.TwoFactorEnabled, left);
    }
}
