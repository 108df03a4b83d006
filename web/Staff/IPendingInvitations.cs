using AiTalent.Domain.Authority;

namespace AiTalent.Web.Staff;

/// <summary>The invitations that nobody has accepted yet, for who may appoint there.</summary>
public interface IPendingInvitations
{
    /// <param name="actor">Who asks; who may not see the staff is shown none.</param>
    /// <param name="institutionId">Whose staff they would become; null for that of the whole country.</param>
    /// <param name="cancellationToken">Gives up.</param>
    Task<IReadOnlyList<PendingInvitation>> FindAsync(Actor actor, Guid? institutionId, CancellationToken cancellationToken);

    /// <summary>Takes it back, with every other one of the same address to the same role; doing so twice is nothing.</summary>
    /// <returns>The code of a refusal; null where it is done.</returns>
    Task<string?> RevokeAsync(Actor actor, Guid invitationId, CancellationToken cancellationToken);
}

/// <param name="Email">That the mail went to.</param>
/// <param name="InvitedBy">The address of who invited; null where that account is gone.</param>
/// <param name="CanRevoke">Whether who looks may take it back.</param>
public sealed record PendingInvitation(Guid Id, string Email, Role Role, DateTimeOffset Until, string? InvitedBy, bool CanRevoke);
