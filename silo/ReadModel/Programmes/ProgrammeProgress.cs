using AiTalent.Domain.Languages;
using AiTalent.Domain.Programmes;

namespace AiTalent.ReadModel.Programmes;

/// <summary>How far a learner has come in one programme.</summary>
/// <param name="MakesEngineers">Whether a credential issued on the day that was asked for would make an engineer of the national number.</param>
/// <param name="Courses">Every required course, in the order of the programme.</param>
public sealed record ProgrammeProgress(
    Guid ProgrammeId, LocalizedText Name, ProgrammeKind Kind, bool MakesEngineers, IReadOnlyList<CourseProgress> Courses)
{
    public int Passed => Courses.Count(course => course.Standing == CourseStanding.Passed);
}

/// <summary>How a learner stands in one required course.</summary>
/// <param name="Title">Null where the course is not known.</param>
/// <param name="CourseRunId">The run that the standing comes from; null where there is none.</param>
/// <param name="Grade">Of the run that was passed.</param>
public sealed record CourseProgress(
    Guid CourseId, string? Code, LocalizedText? Title, CourseStanding Standing, Guid? CourseRunId, decimal? Grade);

/// <summary>In the order in which the better one counts, where a learner took a course twice.</summary>
public enum CourseStanding
{
    Missing,

    /// <summary>On a waitlist, or with an offer that is not accepted.</summary>
    Waiting,
    UnderWay,
    Passed,
}
