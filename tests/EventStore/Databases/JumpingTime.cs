namespace AiTalent.EventStore.Tests.Databases;

/// <summary>The real time, moved forward by jumps, so that no test has to wait for an hour to pass.</summary>
internal sealed class JumpingTime : TimeProvider
{
    private TimeSpan _ahead;

    public void Jump(TimeSpan by) => _ahead += by;

    public override long GetTimestamp() => base.GetTimestamp() + (long)(_ahead.TotalSeconds * TimestampFrequency);
}
