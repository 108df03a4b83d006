using AiTalent.Domain.Authority;
using AiTalent.Domain.CourseRuns;
using AiTalent.ReadModel.Cohorts;

namespace AiTalent.Application.Cohorts;

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
