using System.Collections.Concurrent;

namespace AiTalent.ReadModel.Freshness;

/// <summary>
/// Keeps the newest of a few readings in memory, to be shown with its age while the database cannot be read. Keys are few: nothing is
/// ever forgotten.
/// </summary>
public sealed class LastKnown(TimeProvider time)
{
    private readonly ConcurrentDictionary<(Type Reading, string Key), (object Value, long ReadAt)> _kept = new();

    /// <summary>Reads anew; where the database cannot be read, answers what was read last, if anything was.</summary>
    /// <param name="key">Tells readings of one type apart, such as a language.</param>
    /// <param name="readAsync">Reads.</param>
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

/// <summary>A reading.</summary>
/// <param name="Value">What was read.</param>
/// <param name="Age">How long ago, where the database cannot be read now; null where it was read just now.</param>
public sealed record Known<T>(T Value, TimeSpan? Age);
