using System.Security.Claims;
using AiTalent.Api.Authority;
using AiTalent.Domain.Authority;
using AiTalent.ReadModel.Staff;

namespace AiTalent.Api.Accounts;

/// <summary>
/// Finds the account and acting role of a session. Both are checked on every request: a password change ends all other sessions at once,
/// and a removed role is lost at once.
/// </summary>
internal sealed class AccountSessions(AccountsContext context, SessionQuery query, StaffQueries staff)
{
    /// <returns>Null if the session has ended.</returns>
    public async Task<ActorIdentity?> FindAsync(ClaimsPrincipal principal, CancellationToken cancellationToken)
    {
        if (!Guid.TryParse(principal.FindFirstValue(AccountClaims.Account), out var id))
            return null;
        var account = await query.FindAsync(context, id, cancellationToken);
        if (account is null || account.Stamp != principal.FindFirstValue(AccountClaims.Stamp))
            return null;
        var actor = await ActingAsync(principal, id, cancellationToken) ?? Actor.Person(Actor.IdOf(id), Role.Learner, learnerId: account.LearnerId);
        var identity = new ActorIdentity(actor, SignInExtensions.People);
        identity.AddClaims(AccountClaims.Of(principal));
        return identity;
    }

    private async Task<Actor?> ActingAsync(ClaimsPrincipal principal, Guid id, CancellationToken cancellationToken)
    {
        if (ActingRole.Read(principal.FindFirstValue(ActingRole.ClaimType)) is not { } acting
            || (acting.NeedsSecondFactor && !AccountClaims.HasSecondFactor(principal)))
            return null;
        var roles = await staff.OfAccountAsync(id, cancellationToken);
        return roles.Any(held => held.Role == acting.Role && held.InstitutionId == acting.InstitutionId)
            ? Actor.Person(Actor.IdOf(id), acting.Role, acting.InstitutionId)
            : null;
    }
}
