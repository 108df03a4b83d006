using AiTalent.Domain.CourseRuns;

namespace AiTalent.Domain.Tests.CourseRuns.Model;

/// <summary>Sends hundreds of commands to a small run alongside the reference model, and checks every rule after every step.</summary>
public sealed class RunModelTests
{
    private static long _commands;
    private static long _events;

    [Fact]
    public void A_run_keeps_every_rule_after_every_command() => Property.Holds(RunSteps.Case, Check, cases: 60, RunCase.Print);

    /// <summary>A longer variant: run it with <c>-explicit only</c>; it prints the number of attempts.</summary>
    [Fact(Explicit = true)]
    public void A_million_commands_keep_every_rule()
    {
        var (commands, events) = (_commands, _events);

        Property.Holds(RunSteps.Case, Check, cases: 5_400, RunCase.Print);

        TestContext.Current.TestOutputHelper!.WriteLine($"{_commands - commands} commands, {_events - events} events, 0 broken invariants");
        Assert.True(_commands - commands >= 1_000_000, $"{_commands - commands} commands");
    }

    private static void Check(RunCase played)
    {
        var run = new WatchedRun(played.Scheduled);
        var model = new ReferenceRun(played.Definition, played.IsDraft);
        foreach (var command in played.Play(() => run.State))
        {
            var (refusal, after) = model.Do(command);
            model = after;
            var decided = run.Send(command).Refusal?.Code;
            Assert.True(refusal == decided, $"The model says {refusal ?? "yes"} and the run {decided ?? "yes"} to {command}");
            Agree(model, run.State);
            Interlocked.Increment(ref _commands);
        }

        Interlocked.Add(ref _events, run.Log.Count);
    }

    private static void Agree(ReferenceRun model, CourseRun run)
    {
        Assert.Equal(model.Entries.Count, run.Enrolments.Count);
        foreach (var entry in model.Entries)
            Assert.Equal(entry with { Line = entry.Waits ? model.PositionOf(entry) : 0 }, Seen(run, run.Find(entry.Learner)!));
        Assert.Equal(model.Entries.Count(entry => entry.HasSeat), run.Taken);
        Assert.Equal(model.Entries.Count(entry => entry.Waits), run.Waitlisted);
        Assert.True(model.TakenIn(null) <= model.SeatsOf(null), "The open part is oversold.");
        foreach (var part in model.Parts.OfType<Guid>().Where(part => run.Block(part) is not null))
        {
            Assert.Equal((model.SeatsOf(part), model.TakenIn(part)), run.Block(part));
            Assert.True(model.TakenIn(part) <= model.SeatsOf(part), "A block is oversold.");
        }
    }

    private static Entry Seen(CourseRun run, Enrolment enrolment) => new(
        enrolment.LearnerId, enrolment.Status, enrolment.Attempt, enrolment.PartnershipId, enrolment.LastEffectiveAt, run.WaitlistPosition(enrolment) ?? 0,
        enrolment.Eligible, enrolment.Skipped, enrolment.Until, enrolment.TransferId, enrolment.Grade, enrolment.IsNominated);
}
