using AiTalent.Domain.CourseRuns;
using AiTalent.Domain.Decisions;

namespace AiTalent.Domain.Tests.CourseRuns.Model;

/// <summary>Wraps a run and its log; checks the invariants of every command as it is sent.</summary>
internal sealed class WatchedRun
{
    private readonly List<CourseRunEvent> _log = [];

    public WatchedRun(CourseRunEvent scheduled) => Append([scheduled]);

    public CourseRun State { get; private set; } = CourseRun.Initial();

    public IReadOnlyList<CourseRunEvent> Log => _log;

    public Decision<CourseRunEvent> Send(CourseRunCommand command)
    {
        var before = new RunImage(State);
        var decision = CourseRun.Decide(State, command);
        RunImage.AssertSame(before, new RunImage(State));
        Assert.False(decision.IsRefused && decision.Events.Length > 0, "A refusal has events.");

        CheckTimes(decision.Events.OfType<EnrolmentEvent>());
        Append(decision.Events);
        Assert.Empty(State.BrokenInvariants(command.At));
        CheckStored(new RunImage(State));

        var again = CourseRun.Decide(State, command);
        Assert.Equal(decision.Refusal, again.Refusal);
        Assert.Empty(again.Events);
        return decision;
    }

    private void Append(IEnumerable<CourseRunEvent> events)
    {
        foreach (var @event in events)
        {
            _log.Add(@event);
            State = CourseRun.Evolve(State, @event);
        }
    }

    private void CheckStored(RunImage image)
    {
        RunImage.AssertSame(image, new RunImage(_log.Aggregate(CourseRun.Initial(), CourseRun.Evolve)));
        RunImage.AssertSame(image, new RunImage(CourseRun.From(State.ToSnapshot())));
    }

    // The intervals of one learner are consecutive.
    private void CheckTimes(IEnumerable<EnrolmentEvent> events)
    {
        var last = State.Enrolments.ToDictionary(enrolment => enrolment.LearnerId, enrolment => enrolment.LastEffectiveAt);
        foreach (var change in events.Where(@event => StatusChange.Of(@event) is not null))
        {
            Assert.True(change.EffectiveAt >= last.GetValueOrDefault(change.LearnerId, DateTimeOffset.MinValue), $"{change} runs backwards.");
            last[change.LearnerId] = change.EffectiveAt;
        }
    }
}
