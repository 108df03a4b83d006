using AiTalent.Domain.Decisions;

namespace AiTalent.Contracts.Commands;

/// <summary>Refusals that concern a command as such, whatever it is about.</summary>
public static class CommandRefusals
{
    /// <summary>The idempotency key was used before with another content.</summary>
    public static readonly Refusal KeyReused = new("idempotency_key_reused");

    /// <summary>No learner is registered under the id.</summary>
    public static readonly Refusal UnknownLearner = new("unknown_learner", "learnerId");

    /// <summary>No institution is registered under the id.</summary>
    public static readonly Refusal UnknownInstitution = new("unknown_institution", "institutionId");

    /// <summary>No course is in the catalogue under the id.</summary>
    public static readonly Refusal UnknownCourse = new("unknown_course", "courseId");

    /// <summary>No programme exists under the id.</summary>
    public static readonly Refusal UnknownProgramme = new("unknown_programme", "programmeId");

    /// <summary>No course run exists under the id.</summary>
    public static readonly Refusal UnknownCourseRun = new("unknown_course_run", "courseRunId");
}
