using AiTalent.Domain.Languages;
using AiTalent.Domain.Programmes;

namespace AiTalent.ReadModel.Programmes;

/// <summary>Represents a learner's progress in one programme.</summary>
/// <param name="MakesEngineers">True if a credential issued on the requested day would make an engineer in the
/// national number.</param>
/// <param name="Courses">Every required course, in the order of the programme.</param>
public sealed record ProgrammeProgress(
    Guid ProgrammeId, LocalizedText Name, ProgrammeKind Kind, bool MakesEngineers, IReadOnlyList<CourseProgress> Courses)
{
    public int Passed => Courses.Count(course => course.Standing == CourseStanding.Passed);
}

/// <summary>Represents a learner's standing in one required course.</summary>
/// <param name="Title">Null if the course is unknown.</param>
/// <param name="CourseRunId">The run that determines the standing; null if there is none.</param>
/// <param name="Grade">The grade in the run that was passed.</param>
public sealed record CourseProgress(
    Guid CourseId, string? Code, LocalizedText? Title, CourseStanding Standing, Guid? CourseRunId, decimal? Grade);

/// <summary>
/// Defines the standing in a course, ordered so that the better one counts if a learner took the course twice.
/// </summary>
public enum CourseStanding
{
    Missing,

    /// <summary>Waitlisted, or with an unaccepted offer.</summary>
    Waiting,
    UnderWay,
    Passed,
}
