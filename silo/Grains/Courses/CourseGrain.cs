using AiTalent.Contracts.Commands;
using AiTalent.Contracts.Courses;
using AiTalent.Domain.Courses;
using AiTalent.Domain.Decisions;
using AiTalent.EventStore.Events;
using AiTalent.Grains.CourseRuns;
using AiTalent.Grains.EventSourcing;
using Orleans.Concurrency;

namespace AiTalent.Grains.Courses;

[Reentrant]
[GrainType("course")]
public sealed class CourseGrain(EventLog log, KnownIds known, Prerequisites prerequisites) : EventSourcedGrain<Course, CourseCommand, CourseEvent>(log), ICourseGrain
{
    protected override string Stream => StreamName.Course(this.GetPrimaryKey());

    public async Task<Outcome<CourseState>> Execute(CourseCommand command) => await UnknownIn(command) is { } refusal
        ? Outcome<CourseState>.Refused(refusal)
        : await Execute(await CompleteAsync(command), Describe);

    public Task<CourseState?> Find() => Read(state => state.Definition is null ? null : Describe(state));

    private async ValueTask<CourseCommand> CompleteAsync(CourseCommand command) => command switch
    {
        CreateCourse create => create with { Known = await prerequisites.BehindAsync(create.Definition.Prerequisites, CancellationToken.None) },
        ReviseCourse revise => revise with { Known = await prerequisites.BehindAsync(revise.Definition.Prerequisites, CancellationToken.None) },
        _ => command,
    };

    private ValueTask<Refusal?> UnknownIn(CourseCommand command) => command switch
    {
        CreateCourse { Definition: var definition } => UnknownIn(definition),
        ReviseCourse { Definition: var definition } => UnknownIn(definition),
        _ => ValueTask.FromResult<Refusal?>(null),
    };

    private async ValueTask<Refusal?> UnknownIn(CourseDefinition definition) =>
        await known.InstitutionsAsync([definition.InstitutionId], "institutionId") ?? await known.CoursesAsync(definition.Prerequisites, "prerequisites");

    private static CourseState Describe(Course state) => new(state.Id, state.Definition!, state.Revision);
}
