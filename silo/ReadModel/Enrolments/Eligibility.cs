namespace AiTalent.ReadModel.Enrolments;

/// <summary>What a run must be told about learners who want to enrol.</summary>
/// <param name="Learners">Those of the learners who are registered.</param>
public sealed record RunEligibility(
    Guid CourseRunId, Guid CourseId, Guid InstitutionId, IReadOnlyList<Guid> Prerequisites, IReadOnlyDictionary<Guid, LearnerEligibility> Learners);

/// <param name="InstitutionId">The learner's own institution.</param>
/// <param name="Missing">Prerequisites that the learner has not completed.</param>
public sealed record LearnerEligibility(Guid? InstitutionId, IReadOnlyList<Guid> Missing)
{
    public bool IsEligible => Missing.Count == 0;
}
