using System.Security.Claims;
using AiTalent.Api.Authority;
using AiTalent.Domain.Staff;
using AiTalent.ReadModel.Staff;
using Microsoft.AspNetCore.Identity;

namespace AiTalent.Api.Accounts;

/// <summary>
/// What a session's cookie says: whose it is, the stamp that the account had when it began, and the role that it wants to act by; at
/// first that of the staff, where the person is one. Nothing of what the person may do.
/// </summary>
internal sealed class AccountClaims(StaffQueries staff) : IUserClaimsPrincipalFactory<Account>
{
    public const string Account = "account";
    public const string Stamp = "stamp";

    // As Identity names them.
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

    /// <summary>Those of the session, to be carried on beside what the rules know of the person.</summary>
    public static IEnumerable<Claim> Of(ClaimsPrincipal principal) => principal.Claims.Where(claim => Kept.Contains(claim.Type));

    public static bool HasSecondFactor(ClaimsPrincipal principal) => principal.HasClaim(Method, SecondFactor);
}
