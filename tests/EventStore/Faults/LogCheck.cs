using AiTalent.EventStore.Tests.Databases;

namespace AiTalent.EventStore.Tests.Faults;

/// <summary>Checks a log written by child writers after any failure.</summary>
internal static class LogCheck
{
    public static async Task IsWholeAsync(OpenStore store)
    {
        var log = await store.LogAsync();
        Assert.Equal(Enumerable.Range(1, log.Count).Select(i => (long)i), log.Select(e => e.Position));
        foreach (var stream in log.GroupBy(e => e.Stream))
            Assert.Equal(Enumerable.Range(1, stream.Count()).Select(i => (long)i), stream.Select(e => e.Version));

        var commands = log.GroupBy(e => e.CommandId!.Value).ToList();
        Assert.All(commands, command => Assert.Equal(["first", "second"], command.Select(e => e.Type)));
        var people = await store.People.ReadAsync([.. commands.Select(command => command.Key)], CancellationToken.None);
        Assert.Equal(commands.Select(command => command.Key).Order(), people.Select(row => row.Subject).Order());
    }

    public static async Task HoldsAsync(OpenStore store, IEnumerable<(string Stream, long Version, long Position)> acknowledged)
    {
        var log = (await store.LogAsync()).ToDictionary(e => e.Position);
        foreach (var (stream, version, position) in acknowledged)
        {
            Assert.True(log.TryGetValue(position, out var stored), $"Position {position} was acknowledged and is missing.");
            Assert.Equal((stream, version + 2), (stored!.Stream, stored.Version));
        }
    }
}
