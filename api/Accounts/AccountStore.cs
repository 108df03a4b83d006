using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Identity.EntityFrameworkCore;

namespace AiTalent.Api.Accounts;

/// <summary>Extends the Identity store to keep recovery codes as hashes. Each code is a password that opens the account once.</summary>
internal sealed class AccountStore(AccountsContext context, IdentityErrorDescriber? describer = null)
    : UserOnlyStore<Account, AccountsContext, Guid>(context, describer)
{
    public override Task ReplaceCodesAsync(Account user, IEnumerable<string> recoveryCodes, CancellationToken cancellationToken) =>
        base.ReplaceCodesAsync(user, recoveryCodes.Select(Hash), cancellationToken);

    public override Task<bool> RedeemCodeAsync(Account user, string code, CancellationToken cancellationToken) =>
        base.RedeemCodeAsync(user, Hash(code), cancellationToken);

    // The codes are random and long enough that an unsalted single hash can be reversed only by guessing each code.
    private static string Hash(string code) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(code)));
}
