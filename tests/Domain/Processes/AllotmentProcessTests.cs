namespace AiTalent.Domain.Tests.Processes;

public sealed class AllotmentProcessTests
{
    [Fact]
    public void Wherever_the_driver_crashes_no_block_is_without_its_allotment_and_none_the_other_way_round() =>
        Property.Holds(Move.Many(kinds: 15), Check, cases: 60, moves => string.Join('\n', moves.AsEnumerable()));

    private static void Check(Move[] moves)
    {
        var world = new AllotmentWorld();
        foreach (var move in moves)
            world.Make(move);
        world.ComeToRest();
    }
}
