using AiTalent.Domain.Authority;

namespace AiTalent.Web.Staff;

/// <summary>Manages the pending invitations, for actors who may appoint there.</summary>
public interface IPendingInvitations
{
    /// <param name="actor">The reader; the list is empty without permission to see the staff.</param>
    /// <param name="institutionId">The institution of the role; null for the whole country.</param>
    /// <param name="cancellationToken">Cancels the operation.</param>
    Task<IReadOnlyList<PendingInvitation>> FindAsync(Actor actor, Guid? institutionId, CancellationToken cancellationToken);

    /// <summary>Revokes the invitation, with all others of the same address to the same role. Idempotent.</summary>
    /// <returns>The code of a refusal; null on success.</returns>
    Task<string?> RevokeAsync(Actor actor, Guid invitationId, CancellationToken cancellationToken);
}

/// <param name="Email">The email address that the mail was sent to.</param>
/// <param name="InvitedBy">The email address of the inviter; null if that account no longer exists.</param>
/// <param name="CanRevoke">True if the reader may revoke it.</param>
public sealed record PendingInvitation(Guid Id, string Email, Role Role, DateTimeOffset Until, string? InvitedBy, bool CanRevoke);
