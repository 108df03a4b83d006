namespace AiTalent.Load.Race;

/// <summary>Plans the items of a race in random order.</summary>
internal static class RacePlan
{
    public static IReadOnlyList<RaceItem> Draw(RaceSettings settings, IReadOnlyList<Guid> learners)
    {
        var random = new Random(settings.Seed);
        var inBatches = Math.Min(learners.Count / 2, settings.Batches * settings.RowsOfBatch);
        var items = new List<RaceItem>();

        // Every tenth learner in batches also enrols alone, and every fortieth of the others twice at once.
        for (var i = 0; i < learners.Count; i++)
        {
            var times = i < inBatches ? (i % 10 == 0 ? 1 : 0) : (i % 40 == 0 ? 2 : 1);
            for (var time = 0; time < times; time++)
                items.Add(Learner(learners[i], random));
        }

        items.AddRange(learners.Take(inBatches).Chunk(settings.RowsOfBatch).Select(rows => new BatchItem(rows)));
        for (var i = 0; i < settings.CapacityChanges; i++)
            items.Add(new CapacityItem(random.Next(settings.Seats * 9 / 10, settings.Seats * 11 / 10 + 1)));
        items.AddRange(Enumerable.Range(0, settings.Endings).Select(number => new EndingItem((Ending)(number % Enum.GetValues<Ending>().Length))));
        var drawn = items.ToArray();
        random.Shuffle(drawn);
        return drawn;
    }

    private static LearnerItem Learner(Guid learner, Random random)
    {
        var withdraws = random.Next(100) < 20;
        return new LearnerItem(learner, random.Next(100) < 15, random.Next(100) < 10, withdraws, withdraws && random.Next(100) < 30);
    }
}
