using AiTalent.Domain.Decisions;

namespace AiTalent.Contracts.Commands;

/// <summary>Refusals that apply to any command, regardless of its subject.</summary>
public static class CommandRefusals
{
    /// <summary>The idempotency key was already used with different content.</summary>
    public static readonly Refusal KeyReused = new("idempotency_key_reused");

    /// <summary>No learner is registered with the id.</summary>
    public static readonly Refusal UnknownLearner = new("unknown_learner", "learnerId");

    /// <summary>No institution is registered with the id.</summary>
    public static readonly Refusal UnknownInstitution = new("unknown_institution", "institutionId");

    /// <summary>The catalogue has no course with the id.</summary>
    public static readonly Refusal UnknownCourse = new("unknown_course", "courseId");

    /// <summary>No programme exists with the id.</summary>
    public static readonly Refusal UnknownProgramme = new("unknown_programme", "programmeId");

    /// <summary>No course run exists with the id.</summary>
    public static readonly Refusal UnknownCourseRun = new("unknown_course_run", "courseRunId");
}
