using AiTalent.Application.People;
using AiTalent.Domain.Authority;

namespace AiTalent.Api.Privacy.Accesses;

/// <summary>
/// Represents one access to another person's personal data. Repeated accesses for the same reason within an hour are one row.
/// </summary>
internal sealed class Access
{
    /// <summary>The learner whose data was read.</summary>
    public Guid SubjectId { get; init; }

    /// <summary>Hours since 1970.</summary>
    public long Hour { get; init; }

    /// <summary>The actor as known to the log; never a name.</summary>
    public required string ActorId { get; init; }

    /// <summary>One of the values of <see cref="AccessReason"/>.</summary>
    public required string Reason { get; init; }

    public Role ActorRole { get; init; }

    /// <summary>The institution that the actor acted for; null for national staff.</summary>
    public Guid? InstitutionId { get; init; }

    /// <summary>UTC; the first access of the hour.</summary>
    public DateTime At { get; init; }
}
