using AiTalent.Domain.CourseRuns;
using AiTalent.EventStore;
using AiTalent.EventStore.Events;

namespace AiTalent.Load.Ledger;

/// <summary>Recounts a run from the log and compares it with the responses to clients.</summary>
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
    /// Returns the responses that disagree with the log. A key has no further effect once it was answered: a repeat of a request that had
    /// an effect gets the same response, and a repeat of one that had none gets the current state.
    /// </summary>
    /// <param name="told">The responses, in order of arrival.</param>
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
