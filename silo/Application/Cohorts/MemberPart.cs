using AiTalent.Domain.Authority;
using AiTalent.Domain.CourseRuns;
using AiTalent.ReadModel.Cohorts;

namespace AiTalent.Application.Cohorts;

/// <param name="Count">How many members were found.</param>
public sealed record MemberPart(IReadOnlyList<CohortMember> Members, int Count)
{
    public static MemberPart Empty { get; } = new([], 0);
}

/// <param name="Name">Null where it is not known, or was erased.</param>
/// <param name="Mark">What tells the member from another one of the same name; null where nobody else has it.</param>
/// <param name="Enrolments">By the run; a run that the member is not in is left out.</param>
public sealed record CohortMember(Guid LearnerId, string? Name, string? Mark, IReadOnlyDictionary<Guid, MemberEnrolment> Enrolments);

public sealed record MemberEnrolment(EnrolmentStatus Status, decimal? Grade);
