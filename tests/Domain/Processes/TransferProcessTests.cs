namespace AiTalent.Domain.Tests.Processes;

public sealed class TransferProcessTests
{
    [Fact]
    public void Wherever_the_driver_crashes_no_learner_is_counted_twice_and_no_seat_is_stranded() =>
        Property.Holds(Move.Many(kinds: 15), Check, cases: 60, moves => string.Join('\n', moves.AsEnumerable()));

    private static void Check(Move[] moves)
    {
        var world = new TransferWorld();
        foreach (var move in moves)
            world.Make(move);
        world.ComeToRest();
    }
}
