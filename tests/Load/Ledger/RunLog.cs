using AiTalent.Domain.CourseRuns;
using AiTalent.EventStore;
using AiTalent.EventStore.Events;

namespace AiTalent.Load.Ledger;

/// <summary>Counts a run again from the log, and holds what clients were told against it.</summary>
internal static class RunLog
{
    /// <param name="events">All events of the run, in order.</param>
    public static void Project(RunLedger ledger, IReadOnlyList<StoredEvent> events)
    {
        for (var i = 0; i < events.Count; i++)
        {
            ledger.Apply(events[i].Position, (CourseRunEvent)EventCodec.Read(events[i].Type, events[i].Data.Span));
            if (i + 1 == events.Count || !IsSameCommand(events[i], events[i + 1]))
                ledger.EndOfCommit(events[i].Position);
        }
    }

    /// <summary>
    /// What clients were told and is not so in the log. A key has no effect once it was answered; what changed something is told the same
    /// again, what changed nothing is told how things stand.
    /// </summary>
    /// <param name="told">In the order in which they came.</param>
    public static IReadOnlyList<string> Untrue(RunLedger ledger, IReadOnlyCollection<Acknowledged> told)
    {
        var untrue = told.Where(answer => !IsTrue(ledger, answer)).Select(answer => $"told and not in the log: {answer}").ToList();
        foreach (var answers in told.GroupBy(answer => (answer.Key, answer.LearnerId)))
        {
            if (answers.Skip(1).Any(answer => !answer.IsRepeat))
                untrue.Add($"one key, an effect after an answer: {string.Join(" and ", answers)}");
            if (!answers.First().IsRepeat && answers.DistinctBy(answer => (answer.Status, answer.Attempt, answer.WaitlistPosition)).Count() > 1)
                untrue.Add($"one key, two answers: {string.Join(" and ", answers)}");
        }

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
