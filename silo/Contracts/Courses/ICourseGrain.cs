using AiTalent.Contracts.Commands;
using AiTalent.Domain.Courses;
using Orleans;
using Orleans.Concurrency;

namespace AiTalent.Contracts.Courses;

/// <summary>One course of the catalogue; its key is the id. Refusals come back as values.</summary>
[Alias("ICourseGrain")]
public interface ICourseGrain : IGrainWithGuidKey
{
    /// <summary>Decides a command; the answer is the state after it.</summary>
    [Alias("Execute")]
    Task<Outcome<CourseState>> Execute(CourseCommand command);

    /// <summary>The state as committed; null where there is none.</summary>
    [AlwaysInterleave, Alias("Find")]
    Task<CourseState?> Find();
}
