using AiTalent.Domain.CourseRuns;
using AiTalent.EventStore;
using AiTalent.EventStore.Events;

namespace AiTalent.Load.Ledger;

/// <summary>Counts a run again from the log, and holds what clients were told against it.</summary>
internal static class RunLog
{
    private const int Page = 5_000;

    public static async Task<(RunLedger Ledger, long Head)> ReadAsync(IEventStore log, Guid run, CancellationToken cancellationToken)
    {
        var ledger = new RunLedger();
        var head = 0L;
        var events = new List<StoredEvent>();
        while (await log.ReadLogAsync(head, Page, cancellationToken) is { Count: > 0 } page)
        {
            head = page[^1].Position;
            events.AddRange(page.Where(stored => stored.Stream == StreamName.CourseRun(run)));
        }

        Fold(ledger, events);
        return (ledger, head);
    }

    /// <param name="events">All events of the run, in order.</param>
    public static void Fold(RunLedger ledger, IReadOnlyList<StoredEvent> events)
    {
        for (var i = 0; i < events.Count; i++)
        {
            ledger.Apply(events[i].Position, (CourseRunEvent)EventCodec.Read(events[i].Type, events[i].Data.Span));
            if (i + 1 == events.Count || !IsSameCommand(events[i], events[i + 1]))
                ledger.EndOfCommit(events[i].Position);
        }
    }

    /// <summary>
    /// What clients were told and is not so in the log. A command that changed nothing has no answer of its own to repeat, so the same
    /// answer under the same key is asked only of those that did.
    /// </summary>
    public static IReadOnlyList<string> Untrue(RunLedger ledger, IReadOnlyCollection<Acknowledged> told)
    {
        var untrue = told.Where(answer => !IsTrue(ledger, answer)).Select(answer => $"told and not in the log: {answer}").ToList();
        untrue.AddRange(told.GroupBy(answer => (answer.Key, answer.LearnerId))
            .Where(answers => answers.Any(answer => !answer.IsRepeat) && answers.DistinctBy(answer => (answer.Status, answer.Attempt, answer.WaitlistPosition)).Count() > 1)
            .Select(answers => $"one key, two answers: {string.Join(" and ", answers)}"));
        return untrue;
    }

    private static bool IsTrue(RunLedger ledger, Acknowledged answer)
    {
        if (!ledger.Learners.TryGetValue(answer.LearnerId, out var moments))
            return false;
        if (answer.IsRepeat)
            return moments.Exists(moment => moment.Position <= answer.Position && moment.Status == answer.Status && moment.Attempt == answer.Attempt);
        var index = moments.FindLastIndex(moment => moment.Position <= answer.Position);
        return index >= 0 && moments[index] is var last && last.Status == answer.Status && last.Attempt == answer.Attempt
            && (answer.WaitlistPosition is null || last.WaitlistPosition == answer.WaitlistPosition);
    }

    private static bool IsSameCommand(StoredEvent one, StoredEvent next) =>
        next.Position == one.Position + 1 && next.CommandId == one.CommandId && next.At == one.At && next.Actor == one.Actor;
}
