using AiTalent.Application.Localization;
using AiTalent.Domain.Authority;
using AiTalent.Domain.Staff;

namespace AiTalent.Api.Accounts.Invitations;

/// <summary>
/// Represents an invitation to take a role, sent to an address that may have no account. It is deleted once the role is taken.
/// </summary>
internal sealed class Invitation
{
    public static readonly TimeSpan Lifetime = TimeSpan.FromDays(7);

    public Guid Id { get; init; } = Guid.CreateVersion7();

    /// <summary>The address in the normalised form that accounts use.</summary>
    public required string NormalizedEmail { get; init; }

    public required Role Role { get; init; }

    /// <summary>Null for a national role.</summary>
    public required Guid? InstitutionId { get; init; }

    /// <summary>The inviter's account.</summary>
    public required Guid InvitedBy { get; init; }

    /// <summary>The role in which the inviter acted.</summary>
    public required Role InvitedByRole { get; init; }

    public required Guid? InvitedByInstitutionId { get; init; }

    /// <summary>Language of the mail: vi, ko or en.</summary>
    public required string Language { get; init; }

    /// <summary>UTC.</summary>
    public required DateTime ExpiresAt { get; init; }

    public required string CodeHash { get; init; }

    /// <summary>Returns the address in lower case; accounts keep it in upper case.</summary>
    public string ReadableEmail() => NormalizedEmail.ToLowerInvariant();

    public StaffRole Offered() => new(Role, InstitutionId);

    public StaffRole ActedBy() => new(InvitedByRole, InvitedByInstitutionId);

    public Actor Inviter() => Actor.Person(Actor.IdOf(InvitedBy), InvitedByRole, InvitedByInstitutionId);
}
