using System.Collections.Concurrent;

namespace AiTalent.ReadModel.Freshness;

/// <summary>
/// Caches the latest readings in memory, to be shown with their age while the database is unavailable. Keys are few
/// and never removed.
/// </summary>
public sealed class LastKnown(TimeProvider time)
{
    private readonly ConcurrentDictionary<(Type Reading, string Key), (object Value, long ReadAt)> _kept = new();

    /// <summary>Reads the current value; if the database is unavailable, returns the last reading, if any.</summary>
    /// <param name="key">Distinguishes readings of one type, e.g. by language.</param>
    /// <param name="readAsync">The read operation.</param>
    public async Task<Known<T>> ReadAsync<T>(string key, Func<Task<T>> readAsync)
        where T : class
    {
        try
        {
            var readAt = time.GetTimestamp();
            var value = await readAsync();
            _kept[(typeof(T), key)] = (value, readAt);
            return new Known<T>(value, null);
        }
        catch (Exception failure) when (StorageFailures.Classify(failure) is not null && _kept.TryGetValue((typeof(T), key), out _))
        {
            var (value, readAt) = _kept[(typeof(T), key)];
            return new Known<T>((T)value, time.GetElapsedTime(readAt));
        }
    }
}

/// <summary>Represents a reading.</summary>
/// <param name="Value">The value.</param>
/// <param name="Age">The age of the reading if the database is currently unavailable; null if it is current.</param>
public sealed record Known<T>(T Value, TimeSpan? Age);
