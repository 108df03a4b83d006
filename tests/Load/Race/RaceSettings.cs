namespace AiTalent.Load.Race;

/// <param name="Batches">Number of batch enrolments of <paramref name="RowsOfBatch"/> learners each, with the same learners.</param>
/// <param name="CapacityChanges">Number of capacity changes, up and down.</param>
/// <param name="Endings">Number of small runs beside the raced one that are cancelled, closed, corrected or given back.</param>
/// <param name="Seed">Seed of all random choices.</param>
internal sealed record RaceSettings(int Seats, int Learners, int InFlight, int Batches, int RowsOfBatch, int CapacityChanges, int Endings, int Seed)
{
    public static RaceSettings From(Options options)
    {
        var learners = options.Number("learners", 20_000);
        return new RaceSettings(
            options.Number("seats", 500), learners, options.Number("in-flight", 256), Batches: Math.Max(2, learners / 400), RowsOfBatch: 50,
            CapacityChanges: Math.Max(4, learners / 200), Endings: Math.Max(8, learners / 200), options.Number("seed", 1));
    }
}
