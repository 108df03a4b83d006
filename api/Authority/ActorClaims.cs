using System.Security.Claims;
using AiTalent.Domain.Authority;

namespace AiTalent.Api.Authority;

/// <summary>
/// Converts a person's actor to the claims of a cookie and back. Permissions are never stored; they are derived from the role each time.
/// </summary>
internal static class ActorClaims
{
    private const string Institution = "institution";
    private const string Learner = "learner";

    public static IEnumerable<Claim> Of(Actor actor)
    {
        yield return new Claim(ClaimTypes.NameIdentifier, actor.Id);
        yield return new Claim(ClaimTypes.Role, actor.Role.ToString());
        if (actor.InstitutionId is { } institution)
            yield return new Claim(Institution, institution.ToString());
        if (actor.LearnerId is { } learner)
            yield return new Claim(Learner, learner.ToString());
    }

    /// <returns>Null if the claims are not those of a person.</returns>
    public static Actor? Read(ClaimsPrincipal principal)
    {
        if (principal.FindFirstValue(ClaimTypes.NameIdentifier) is not { } id || !Enum.TryParse<Role>(principal.FindFirstValue(ClaimTypes.Role), out var role))
            return null;
        return role is Role.System or Role.Program or Role.Anonymous ? null : Actor.Person(id, role, Id(principal, Institution), Id(principal, Learner));
    }

    private static Guid? Id(ClaimsPrincipal principal, string claim) => Guid.TryParse(principal.FindFirstValue(claim), out var id) ? id : null;
}
