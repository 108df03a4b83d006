namespace AiTalent.Api.Demonstration.Chance;

/// <summary>Generates random numbers that are the same for the same name (SplitMix64). Not for security purposes.</summary>
internal sealed class SeededRandom
{
    private ulong _state;

    public SeededRandom(string name, int number = 0)
    {
        _state = 14695981039346656037;
        foreach (var letter in name)
            _state = (_state ^ letter) * 1099511628211;
        _state += (ulong)number * 0x9E3779B97F4A7C15;
    }

    /// <returns>0 (inclusive) to 1 (exclusive).</returns>
    public double Share() => (Next() >> 11) * (1.0 / (1UL << 53));

    public bool Falls(double probability) => Share() < probability;

    public int Below(int limit) => (int)(((UInt128)Next() * (ulong)limit) >> 64);

    /// <returns>A value between the two bounds, both inclusive.</returns>
    public int Between(int lowest, int highest) => lowest + Below(highest - lowest + 1);

    public double Between(double lowest, double highest) => lowest + (Share() * (highest - lowest));

    public T Pick<T>(IReadOnlyList<T> items) => items[Below(items.Count)];

    public void Shuffle<T>(IList<T> items)
    {
        for (var i = items.Count - 1; i > 0; i--)
        {
            var other = Below(i + 1);
            (items[i], items[other]) = (items[other], items[i]);
        }
    }

    private ulong Next()
    {
        var mixed = _state += 0x9E3779B97F4A7C15;
        mixed = (mixed ^ (mixed >> 30)) * 0xBF58476D1CE4E5B9;
        mixed = (mixed ^ (mixed >> 27)) * 0x94D049BB133111EB;
        return mixed ^ (mixed >> 31);
    }
}
