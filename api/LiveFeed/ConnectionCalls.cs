namespace AiTalent.Api.LiveFeed;

/// <summary>What one connection of the hub has called. Its calls come one after the other.</summary>
internal sealed class ConnectionCalls(LiveFeedOptions options, TimeProvider time)
{
    private double _left = options.MaxCalls;
    private long _countedAt = time.GetTimestamp();
    private bool _hasFault;

    /// <returns>False where it calls too often.</returns>
    public bool TryCount()
    {
        _left = Math.Min(options.MaxCalls, _left + (time.GetElapsedTime(_countedAt).TotalSeconds * options.CallsPerSecond));
        _countedAt = time.GetTimestamp();
        if (_left < 1)
            return false;
        _left--;
        return true;
    }

    public bool IsFirstFault() => !_hasFault && (_hasFault = true);
}
