using AiTalent.Contracts.Commands;
using AiTalent.Domain.Courses;
using Orleans;
using Orleans.Concurrency;

namespace AiTalent.Contracts.Courses;

/// <summary>
/// Represents one course of the catalogue; the grain key is the course id. Refusals are returned as values.
/// </summary>
[Alias("ICourseGrain")]
public interface ICourseGrain : IGrainWithGuidKey
{
    /// <summary>Executes a command and returns the resulting state.</summary>
    [Alias("Execute")]
    Task<Outcome<CourseState>> Execute(CourseCommand command);

    /// <summary>Returns the committed state, or null if the course does not exist.</summary>
    [AlwaysInterleave, Alias("Find")]
    Task<CourseState?> Find();
}
