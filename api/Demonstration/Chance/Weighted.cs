namespace AiTalent.Api.Demonstration.Chance;

/// <summary>Picks items at random in proportion to their weight.</summary>
internal sealed class Weighted<T>
{
    private readonly T[] _items;
    private readonly double[] _sums;

    public Weighted(IEnumerable<T> items, Func<T, double> weight)
    {
        _items = [.. items];
        _sums = new double[_items.Length];
        var sum = 0.0;
        for (var i = 0; i < _items.Length; i++)
            _sums[i] = sum += weight(_items[i]);
    }

    public T Pick(SeededRandom dice)
    {
        var found = Array.BinarySearch(_sums, dice.Share() * _sums[^1]);
        return _items[Math.Min(found < 0 ? ~found : found + 1, _items.Length - 1)];
    }
}
