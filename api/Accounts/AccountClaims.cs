using System.Security.Claims;
using AiTalent.Api.Authority;
using Microsoft.AspNetCore.Identity;

namespace AiTalent.Api.Accounts;

/// <summary>What a session's cookie says: whose it is, and the stamp that the account had when it began. Nothing of what the person may do.</summary>
internal sealed class AccountClaims : IUserClaimsPrincipalFactory<Account>
{
    public const string Account = "account";
    public const string Stamp = "stamp";

    /// <summary>How the person proved to be it; <c>mfa</c> with a second factor.</summary>
    public const string Method = ClaimTypes.AuthenticationMethod;

    private static readonly string[] Kept = [Account, Stamp, Method];

    public Task<ClaimsPrincipal> CreateAsync(Account user) => Task.FromResult(new ClaimsPrincipal(new ClaimsIdentity(
        [new Claim(Account, user.Id.ToString()), new Claim(Stamp, user.SecurityStamp!)], SignInExtensions.People)));

    /// <summary>Those of the session, to be carried on beside what the rules know of the person.</summary>
    public static IEnumerable<Claim> Of(ClaimsPrincipal principal) => principal.Claims.Where(claim => Kept.Contains(claim.Type));
}
