namespace AiTalent.Api.Traffic;

/// <summary>Limits a rate: a burst, plus an amount per second. Not thread-safe.</summary>
internal sealed class Allowance
{
    private readonly double _most;
    private readonly double _perSecond;
    private readonly TimeProvider _time;
    private double _left;
    private long _countedAt;

    public Allowance(double most, double perSecond, TimeProvider time)
    {
        (_most, _perSecond, _time, _left) = (most, perSecond, time, most);
        _countedAt = time.GetTimestamp();
    }

    /// <returns>False if the allowance is exhausted; then nothing is taken.</returns>
    public bool TryTake(double amount)
    {
        var now = _time.GetTimestamp();
        _left = Math.Min(_most, _left + (_time.GetElapsedTime(_countedAt, now).TotalSeconds * _perSecond));
        _countedAt = now;
        if (_left < amount)
            return false;
        _left -= amount;
        return true;
    }
}
