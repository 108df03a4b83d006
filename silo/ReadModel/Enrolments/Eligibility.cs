namespace AiTalent.ReadModel.Enrolments;

/// <summary>Represents the facts that a run needs about learners who want to enrol.</summary>
/// <param name="Learners">The registered learners.</param>
public sealed record RunEligibility(
    Guid CourseRunId, Guid CourseId, Guid InstitutionId, IReadOnlyList<Guid> Prerequisites, IReadOnlyDictionary<Guid, LearnerEligibility> Learners);

/// <param name="InstitutionId">The learner's own institution.</param>
/// <param name="Missing">Prerequisites that the learner has not completed.</param>
public sealed record LearnerEligibility(Guid? InstitutionId, IReadOnlyList<Guid> Missing);
