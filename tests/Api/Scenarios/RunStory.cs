using AiTalent.Domain.CourseRuns;
using AiTalent.EventStore;
using AiTalent.EventStore.Events;
using AiTalent.Load.Ledger;

namespace AiTalent.Api.Tests.Scenarios;

/// <summary>Builds the log of one run by hand, including logs that the rules would never write.</summary>
internal sealed class RunStory
{
    public static readonly DateTimeOffset Noon = new(2026, 3, 1, 12, 0, 0, TimeSpan.Zero);

    private readonly Guid _run = Guid.CreateVersion7();
    private readonly List<StoredEvent> _events = [];

    public RunStory(int capacity) => Then(new CourseRunScheduled(_run, Definition(capacity)));

    public static CourseRunDefinition Definition(int capacity) => new(
        Guid.CreateVersion7(), Guid.CreateVersion7(), Noon.AddDays(-1), Noon.AddDays(30), new DateOnly(2026, 4, 1), new DateOnly(2026, 6, 1), "Asia/Ho_Chi_Minh", capacity);

    /// <summary>Adds all events of one command.</summary>
    public RunStory Then(params CourseRunEvent[] @event)
    {
        var command = Guid.CreateVersion7();
        foreach (var e in @event)
        {
            var (type, data) = EventCodec.Write(e);
            _events.Add(new StoredEvent(_events.Count + 1, StreamName.CourseRun(_run), _events.Count + 1, type, data, Noon, "client:load", command));
        }

        return this;
    }

    public RunStory Enrols(Guid learner, int attempt = 1) => Then(new LearnerEnrolled(learner, Noon, attempt));

    public RunStory Waits(Guid learner, int position, int attempt = 1) => Then(new LearnerWaitlisted(learner, Noon, attempt, position));

    public RunLedger Count()
    {
        var ledger = new RunLedger();
        RunLog.Project(ledger, _events);
        return ledger;
    }
}
