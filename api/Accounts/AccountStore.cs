using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Identity.EntityFrameworkCore;

namespace AiTalent.Api.Accounts;

/// <summary>Identity's store, which keeps recovery codes as hashes: each is a password that opens the account once.</summary>
internal sealed class AccountStore(AccountsContext context, IdentityErrorDescriber? describer = null)
    : UserOnlyStore<Account, AccountsContext, Guid>(context, describer)
{
    public override Task ReplaceCodesAsync(Account user, IEnumerable<string> recoveryCodes, CancellationToken cancellationToken) =>
        base.ReplaceCodesAsync(user, recoveryCodes.Select(Hash), cancellationToken);

    public override Task<bool> RedeemCodeAsync(Account user, string code, CancellationToken cancellationToken) =>
        base.RedeemCodeAsync(user, Hash(code), cancellationToken);

    // The codes are random and long enough that a hash without salt and repetition can be turned back only by guessing each.
    private static string Hash(string code) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(code)));
}
