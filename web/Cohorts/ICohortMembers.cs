using AiTalent.Domain.Authority;
using AiTalent.Domain.CourseRuns;
using AiTalent.ReadModel.Cohorts;

namespace AiTalent.Web.Cohorts;

/// <summary>Reads the members of a cohort by name, with their status in the cohort's runs.</summary>
public interface ICohortMembers
{
    /// <param name="actor">The reader, whose access to the cohort was checked.</param>
    /// <param name="cohort">The cohort.</param>
    /// <param name="question">The filter and the order.</param>
    /// <param name="skip">Number of members to skip.</param>
    /// <param name="take">Maximum members returned.</param>
    /// <param name="cancellationToken">Cancels the operation.</param>
    Task<MemberPart> ReadAsync(Actor actor, CohortView cohort, MemberQuery question, int skip, int take, CancellationToken cancellationToken);
}

/// <param name="Count">Number of matching members.</param>
public sealed record MemberPart(IReadOnlyList<CohortMember> Members, int Count)
{
    public static MemberPart Empty { get; } = new([], 0);
}

/// <param name="Name">Null if it is unknown or was erased.</param>
/// <param name="Mark">Distinguishes the member from namesakes; null if there are none.</param>
/// <param name="Enrolments">The enrolments by run; runs without an enrolment of the member are omitted.</param>
public sealed record CohortMember(Guid LearnerId, string? Name, string? Mark, IReadOnlyDictionary<Guid, MemberEnrolment> Enrolments);

public sealed record MemberEnrolment(EnrolmentStatus Status, decimal? Grade);
