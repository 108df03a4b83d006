namespace AiTalent.Api.Traffic;

/// <summary>So much at once, and so much more each second. For one caller at a time.</summary>
internal sealed class Allowance(double most, double perSecond, TimeProvider time)
{
    private double _left = most;
    private long _countedAt = time.GetTimestamp();

    /// <returns>False where it is used up; then nothing is taken.</returns>
    public bool TryTake(double amount)
    {
        var now = time.GetTimestamp();
        _left = Math.Min(most, _left + (time.GetElapsedTime(_countedAt, now).TotalSeconds * perSecond));
        _countedAt = now;
        if (_left < amount)
            return false;
        _left -= amount;
        return true;
    }
}
