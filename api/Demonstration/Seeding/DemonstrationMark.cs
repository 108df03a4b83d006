using AiTalent.Api.CommandLine;
using AiTalent.EventStore;
using AiTalent.EventStore.Events;

namespace AiTalent.Api.Demonstration.Seeding;

/// <summary>Identifies the log of a demonstration: its first event registers the demonstration's ministry.</summary>
internal static class DemonstrationMark
{
    private const string Refused = "This database holds real data, and nothing invented may come among it: give the demonstration a folder of its own with --data DIR.";

    /// <returns>The time at which the demonstration began; null if the log is empty.</returns>
    /// <exception cref="ClearFailure">The log holds other data.</exception>
    public static async Task<DateTimeOffset?> FindAsync(IEventStore log, CancellationToken cancellationToken)
    {
        if (await log.ReadLogAsync(afterPosition: 0, limit: 1, cancellationToken) is not [var first])
            return null;
        return IsMark(first) ? first.At : throw new ClearFailure(Refused);
    }

    public static async Task<bool> IsDemonstrationAsync(IEventStore log, CancellationToken cancellationToken) =>
        await log.ReadLogAsync(afterPosition: 0, limit: 1, cancellationToken) is [var first] && IsMark(first);

    private static bool IsMark(StoredEvent first) => first.Stream == StreamName.Institution(DemonstrationIds.Ministry);
}
