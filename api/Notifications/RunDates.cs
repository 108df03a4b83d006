using AiTalent.Domain.CourseRuns;
using AiTalent.EventStore;
using AiTalent.EventStore.Events;

namespace AiTalent.Api.Notifications;

/// <summary>Compares a revision of a course run with the previous one in the log.</summary>
internal sealed class RunDates(IEventStore log)
{
    private static readonly string Scheduled = EventCodec.NameOf(typeof(CourseRunScheduled));
    private static readonly string Revised = EventCodec.NameOf(typeof(CourseRunRevised));

    /// <summary>True if the first or the last day differs from the previous definition.</summary>
    public async Task<bool> HaveChangedAsync(StoredEvent revision, CancellationToken cancellationToken)
    {
        CourseRunDefinition? before = null;
        await foreach (var stored in log.ReadStreamAsync(revision.Stream, 0, cancellationToken))
        {
            if (stored.Version == revision.Version)
                break;
            if (stored.Type == Scheduled || stored.Type == Revised)
                before = Definition(stored);
        }

        return before is not null && before.HasOtherDays(Definition(revision));
    }

    private static CourseRunDefinition Definition(StoredEvent stored) => EventCodec.Read(stored.Type, stored.Data.Span) switch
    {
        CourseRunScheduled e => e.Definition,
        CourseRunRevised e => e.Definition,
        var other => throw new InvalidOperationException($"{other.GetType().Name} does not define a course run."),
    };
}
