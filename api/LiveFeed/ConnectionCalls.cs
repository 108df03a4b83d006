using AiTalent.Api.Traffic;

namespace AiTalent.Api.LiveFeed;

/// <summary>Counts the calls of one hub connection, which arrive one after the other.</summary>
internal sealed class ConnectionCalls(LiveFeedOptions options, TimeProvider time)
{
    private readonly Allowance _calls = new(options.MaxCalls, options.CallsPerSecond, time);
    private bool _hasFault;

    /// <returns>False if the connection calls too often.</returns>
    public bool TryCount() => _calls.TryTake(1);

    public bool IsFirstFault() => !_hasFault && (_hasFault = true);
}
