using AiTalent.Api.Demonstration.Chance;

namespace AiTalent.Api.Demonstration.CourseRuns;

/// <summary>Calculates the seats of programme runs: for the programme's own learners, with room for others.</summary>
internal static class Rooms
{
    private const int Smallest = 30;

    public static void Furnish(IEnumerable<PlannedRun> runs)
    {
        foreach (var run in runs)
        {
            var dice = new SeededRandom($"room/{run.Id}");
            var seats = (run.Attendances.Count * dice.Between(1.0, 1.12)) + dice.Between(20, 75);
            run.OpenSeats = Math.Max(Smallest, (int)Math.Ceiling(seats / 5) * 5);
        }
    }
}
