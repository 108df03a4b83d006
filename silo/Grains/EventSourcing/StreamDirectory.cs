using AiTalent.EventStore;

namespace AiTalent.Grains.EventSourcing;

/// <summary>
/// Checks whether a stream exists. Streams are never deleted, so a positive result is cached; a negative one is
/// not.
/// </summary>
public sealed class StreamDirectory(IEventStore store)
{
    private readonly RecentlyUsed<string, bool> _known = new(capacity: 200_000);

    public ValueTask<bool> ExistsAsync(string stream, CancellationToken cancellationToken) =>
        _known.TryGet(stream, out _) ? ValueTask.FromResult(true) : ReadAsync(stream, cancellationToken);

    private async ValueTask<bool> ReadAsync(string stream, CancellationToken cancellationToken)
    {
        await foreach (var _ in store.ReadStreamAsync(stream, 0, cancellationToken))
        {
            _known.Set(stream, true);
            return true;
        }

        return false;
    }
}
