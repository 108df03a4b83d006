using Microsoft.Extensions.Logging.Abstractions;

namespace AiTalent.EventStore.Tests.Databases;

/// <summary>Represents an open store.</summary>
internal sealed class OpenStore(IEventStore events, IPeopleStore people, StorageOptions options) : IAsyncDisposable
{
    public IEventStore Events => events;

    public IPeopleStore People => people;

    public GroupCommitWriter Writer(Func<StorageOptions, StorageOptions>? change = null) =>
        new(events, change is null ? options : change(options), TimeProvider.System, NullLogger<GroupCommitWriter>.Instance);

    public async Task<IReadOnlyList<AppendResult>> FlushAsync(params AppendRequest[] requests)
    {
        var flushed = await events.FlushAsync(requests, DateTimeOffset.UtcNow.AddMinutes(1), CancellationToken.None);
        return flushed.Results;
    }

    public async Task<IReadOnlyList<AppendStatus>> StatusesAsync(params AppendRequest[] requests) =>
        [.. (await FlushAsync(requests)).Select(result => result.Status)];

    public async Task<IReadOnlyList<StoredEvent>> LogAsync() => await events.ReadLogAsync(0, int.MaxValue, CancellationToken.None);

    public async Task<IReadOnlyList<StoredEvent>> StreamAsync(string stream, long afterVersion = 0) =>
        await events.ReadStreamAsync(stream, afterVersion, CancellationToken.None).ToListAsync();

    public ValueTask DisposeAsync() => ((IAsyncDisposable)events).DisposeAsync();
}
