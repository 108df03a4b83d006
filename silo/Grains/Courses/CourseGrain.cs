using AiTalent.Contracts.Commands;
using AiTalent.Contracts.Courses;
using AiTalent.Domain.Courses;
using AiTalent.EventStore.Events;
using AiTalent.Grains.EventSourcing;
using Orleans.Concurrency;

namespace AiTalent.Grains.Courses;

[Reentrant]
public sealed class CourseGrain(EventLog log) : EventSourcedGrain<Course, CourseCommand, CourseEvent>(log), ICourseGrain
{
    protected override string Stream => StreamName.Course(this.GetPrimaryKey());

    public Task<Outcome<CourseState>> Execute(CourseCommand command) => Execute(command, Describe);

    public Task<CourseState?> Find() => Read(state => state.Definition is null ? null : Describe(state));

    private static CourseState Describe(Course state) => new(state.Id, state.Definition!, state.Revision);
}
