using AiTalent.EventStore.Tests.Databases;
using static AiTalent.EventStore.Tests.Requests;

namespace AiTalent.EventStore.Tests.Faults;

/// <summary>Tests both stores when the disk becomes full.</summary>
internal static class FullDisk
{
    // Random, so that no database can compress it.
    private static readonly NewEvent Big = Event("big", $"\"{Convert.ToBase64String(RandomBytes(40_000))}\"");

    public static async Task IsToldAsync(OpenStore store, Func<Task> makeRoom)
    {
        await using var writer = store.Writer();
        var written = 0L;
        var row = Person(Guid.NewGuid());
        var error = await Assert.ThrowsAsync<StoreUnavailableException>(async () =>
        {
            while (true)
            {
                Assert.True(written < 1000, "The disk does not get full.");
                var request = Append("run", written) with { Events = [Big, Big], Person = row };
                Assert.True((await writer.AppendAsync(request, CancellationToken.None)).IsCommitted);
                written += 2;
            }
        });
        Assert.Contains("Nothing was written.", error.Message, StringComparison.Ordinal);
        Assert.Equal(written, await store.Events.ReadHeadAsync(CancellationToken.None));
        Assert.Equal(written, (await store.StreamAsync("run")).Count);

        await makeRoom();
        Assert.True((await writer.AppendAsync(Append("run", written, "after"), CancellationToken.None)).IsCommitted);
        Assert.Equal(written + 1, await store.Events.ReadHeadAsync(CancellationToken.None));
    }

    private static byte[] RandomBytes(int count)
    {
        var bytes = new byte[count];
        new Random(1).NextBytes(bytes);
        return bytes;
    }
}
