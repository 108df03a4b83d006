using System.Security.Claims;
using AiTalent.Api.Authority;
using AiTalent.Domain.Staff;
using AiTalent.ReadModel.Staff;
using Microsoft.AspNetCore.Identity;

namespace AiTalent.Api.Accounts;

/// <summary>
/// Builds the claims of a session cookie: the account, its security stamp at sign-in, and the acting role (initially the staff role, if the
/// person has one). The cookie holds no permissions.
/// </summary>
internal sealed class AccountClaims(StaffQueries staff) : IUserClaimsPrincipalFactory<Account>
{
    public const string Account = "account";
    public const string Stamp = "stamp";

    // Claim types as ASP.NET Core Identity names them.
    private const string Method = "amr";
    private const string SecondFactor = "mfa";

    private static readonly string[] Kept = [Account, Stamp, Method, ClaimTypes.AuthenticationMethod, ActingRole.ClaimType];

    public async Task<ClaimsPrincipal> CreateAsync(Account user)
    {
        var identity = new ClaimsIdentity([new Claim(Account, user.Id.ToString()), new Claim(Stamp, user.SecurityStamp!)], SignInExtensions.People);
        if (await staff.OfAccountAsync(user.Id, CancellationToken.None) is [var first, ..])
            identity.AddClaim(ActingRole.ClaimOf(new StaffRole(first.Role, first.InstitutionId)));
        return new ClaimsPrincipal(identity);
    }

    /// <summary>Returns the session claims, which are kept beside the claims that the authority rules use.</summary>
    public static IEnumerable<Claim> Of(ClaimsPrincipal principal) => principal.Claims.Where(claim => Kept.Contains(claim.Type));

    public static bool HasSecondFactor(ClaimsPrincipal principal) => principal.HasClaim(Method, SecondFactor);
}
