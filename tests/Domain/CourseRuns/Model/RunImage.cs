using System.Text.Json;
using AiTalent.Domain.CourseRuns;

namespace AiTalent.Domain.Tests.CourseRuns.Model;

/// <summary>Captures all visible state of a run at one moment, to compare two runs.</summary>
internal sealed class RunImage(CourseRun run)
{
    private readonly CourseRunSnapshot _frozen = run.ToSnapshot();
    private readonly (int, int, int?) _counts = (run.Taken, run.Waitlisted, run.OpenSeatsLeft);
    private readonly (int, int)?[] _blocks = [.. run.ToSnapshot().Reservations.Select(reservation => run.Block(reservation.PartnershipId))];
    private readonly int?[] _positions = [.. run.Enrolments.Select(run.WaitlistPosition)];

    public static void AssertSame(RunImage expected, RunImage actual)
    {
        if (!expected.IsSame(actual))
            Assert.Equal(expected.ToString(), actual.ToString());
    }

    public override string ToString() =>
        $"{JsonSerializer.Serialize(_frozen)} {_counts} blocks {string.Join(',', _blocks)} positions {string.Join(',', _positions)}";

    private bool IsSame(RunImage other) =>
        WithoutLists(_frozen) == WithoutLists(other._frozen)
        && _frozen.Enrolments.SequenceEqual(other._frozen.Enrolments)
        && _frozen.Blocks.SequenceEqual(other._frozen.Blocks)
        && _frozen.Reservations.SequenceEqual(other._frozen.Reservations)
        && _frozen.Transfers.SequenceEqual(other._frozen.Transfers)
        && _counts == other._counts && _blocks.SequenceEqual(other._blocks) && _positions.SequenceEqual(other._positions);

    private static CourseRunSnapshot WithoutLists(CourseRunSnapshot snapshot) =>
        snapshot with { Enrolments = default, Blocks = default, Reservations = default, Transfers = default };
}
