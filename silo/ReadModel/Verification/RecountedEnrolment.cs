using AiTalent.Domain.CourseRuns;

namespace AiTalent.ReadModel.Verification;

/// <summary>Represents a learner's status in a run from an instant on, with the keys that it counts under.</summary>
internal readonly record struct RecountedStatus(DateTimeOffset From, EnrolmentStatus Status, Guid? ProgrammeId, Guid? PartnershipId);

/// <summary>Represents one learner in one run: every status according to the log.</summary>
internal sealed class RecountedEnrolment(Guid runId)
{
    public Guid RunId { get; } = runId;

    public List<RecountedStatus> Statuses { get; } = [];
}

/// <summary>Represents the state of a credential from an instant on.</summary>
internal readonly record struct RecountedValidity(DateTimeOffset From, bool IsValid, Guid InstitutionId, bool MakesEngineer);

internal sealed class RecountedCredential(Guid awardId, bool isProgramme)
{
    public Guid AwardId { get; } = awardId;

    public bool IsProgramme { get; } = isProgramme;

    public List<RecountedValidity> States { get; } = [];
}

/// <summary>Represents one learner according to the log.</summary>
internal sealed class RecountedLearner
{
    public Domain.Learners.LearnerProfile? Profile { get; set; }

    public List<RecountedEnrolment> Enrolments { get; } = [];

    public List<RecountedCredential> Credentials { get; } = [];
}
