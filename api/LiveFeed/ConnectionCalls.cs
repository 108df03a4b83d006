using AiTalent.Api.Traffic;

namespace AiTalent.Api.LiveFeed;

/// <summary>What one connection of the hub has called. Its calls come one after the other.</summary>
internal sealed class ConnectionCalls(LiveFeedOptions options, TimeProvider time)
{
    private readonly Allowance _calls = new(options.MaxCalls, options.CallsPerSecond, time);
    private bool _hasFault;

    /// <returns>False where it calls too often.</returns>
    public bool TryCount() => _calls.TryTake(1);

    public bool IsFirstFault() => !_hasFault && (_hasFault = true);
}
