using AiTalent.Application.People;
using AiTalent.Domain.Authority;

namespace AiTalent.Api.Privacy.Accesses;

/// <summary>That somebody saw another's personal data. Who looks again for the same reason within the hour leaves one row.</summary>
internal sealed class Access
{
    /// <summary>The learner whose data it was.</summary>
    public Guid SubjectId { get; init; }

    /// <summary>Hours since 1970.</summary>
    public long Hour { get; init; }

    /// <summary>Who looked, as the log knows them; never a name.</summary>
    public required string ActorId { get; init; }

    /// <summary>One of <see cref="AccessReason"/>.</summary>
    public required string Reason { get; init; }

    public Role ActorRole { get; init; }

    /// <summary>The institution that they acted for; null for the whole country.</summary>
    public Guid? InstitutionId { get; init; }

    /// <summary>UTC; the first time in the hour.</summary>
    public DateTime At { get; init; }
}
