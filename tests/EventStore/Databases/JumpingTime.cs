namespace AiTalent.EventStore.Tests.Databases;

/// <summary>Provides real time that can be moved forward, so that no test has to wait.</summary>
internal sealed class JumpingTime : TimeProvider
{
    private TimeSpan _ahead;

    public void Jump(TimeSpan by) => _ahead += by;

    public override long GetTimestamp() => base.GetTimestamp() + (long)(_ahead.TotalSeconds * TimestampFrequency);
}
