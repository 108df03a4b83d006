using AiTalent.Application.Localization;
using AiTalent.Domain.Authority;
using AiTalent.Domain.Staff;

namespace AiTalent.Api.Accounts.Invitations;

/// <summary>That somebody, known by an address alone, may take a role. Deleted once the role is taken.</summary>
internal sealed class Invitation
{
    public static readonly TimeSpan Lifetime = TimeSpan.FromDays(7);

    public Guid Id { get; init; } = Guid.CreateVersion7();

    /// <summary>As the accounts compare addresses.</summary>
    public required string NormalizedEmail { get; init; }

    public required Role Role { get; init; }

    /// <summary>Null for the whole country.</summary>
    public required Guid? InstitutionId { get; init; }

    /// <summary>The inviter's account.</summary>
    public required Guid InvitedBy { get; init; }

    /// <summary>The role that the inviter acted by.</summary>
    public required Role InvitedByRole { get; init; }

    public required Guid? InvitedByInstitutionId { get; init; }

    /// <summary>Of the mail: vi, ko or en.</summary>
    public required string Language { get; init; }

    /// <summary>UTC.</summary>
    public required DateTime ExpiresAt { get; init; }

    public required string CodeHash { get; init; }

    /// <summary>As people write addresses: the accounts compare them in capitals.</summary>
    public string ReadableEmail() => NormalizedEmail.ToLowerInvariant();

    public StaffRole Offered() => new(Role, InstitutionId);

    public StaffRole ActedBy() => new(InvitedByRole, InvitedByInstitutionId);

    public Actor Inviter() => Actor.Person(Actor.IdOf(InvitedBy), InvitedByRole, InvitedByInstitutionId);
}
