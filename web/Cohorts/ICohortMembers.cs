using AiTalent.Domain.Authority;
using AiTalent.Domain.CourseRuns;
using AiTalent.ReadModel.Cohorts;

namespace AiTalent.Web.Cohorts;

/// <summary>The members of a cohort by their names, with where each stands in the runs that the cohort was sent to.</summary>
public interface ICohortMembers
{
    /// <param name="actor">Who reads; the cohort itself was found to be open to them.</param>
    /// <param name="cohort">Whose members.</param>
    /// <param name="question">Who is wanted, in which order.</param>
    /// <param name="skip">Passed over.</param>
    /// <param name="take">At most so many.</param>
    /// <param name="cancellationToken">Ends it.</param>
    Task<MemberPart> ReadAsync(Actor actor, CohortView cohort, MemberQuery question, int skip, int take, CancellationToken cancellationToken);
}

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
