using AiTalent.Domain.CourseRuns;

namespace AiTalent.ReadModel.Verification;

/// <summary>A status that a learner has in a run from an instant on, and what it counts under.</summary>
internal readonly record struct RecountedStatus(DateTimeOffset From, EnrolmentStatus Status, Guid? ProgrammeId, Guid? PartnershipId);

/// <summary>One learner in one run: every status, as the log tells it.</summary>
internal sealed class RecountedEnrolment(Guid runId)
{
    public Guid RunId { get; } = runId;

    public List<RecountedStatus> Statuses { get; } = [];
}

/// <summary>A state of a credential from an instant on.</summary>
internal readonly record struct RecountedValidity(DateTimeOffset From, bool IsValid, Guid InstitutionId, bool MakesEngineer);

internal sealed class RecountedCredential(Guid awardId, bool isProgramme)
{
    public Guid AwardId { get; } = awardId;

    public bool IsProgramme { get; } = isProgramme;

    public List<RecountedValidity> States { get; } = [];
}

/// <summary>One learner, as the log tells it.</summary>
internal sealed class RecountedLearner
{
    public Domain.Learners.LearnerProfile? Profile { get; set; }

    public List<RecountedEnrolment> Enrolments { get; } = [];

    public List<RecountedCredential> Credentials { get; } = [];
}
