using System.Globalization;

namespace AiTalent.ReadModel.Verification;

/// <summary>Collects differences, limited to the first thousand, because a broken model has many.</summary>
internal sealed class Differences
{
    private const int Kept = 1_000;
    private readonly List<Difference> _kept = [];

    public int Count { get; private set; }

    public long Checks { get; private set; }

    public IReadOnlyList<Difference> First => _kept;

    public void Same(string kind, string key, string measure, object? expected, object? actual, DateOnly? day = null)
    {
        Checks++;
        if (!Equals(expected, actual))
            Add(kind, key, measure, Text(expected), Text(actual), day);
    }

    /// <summary>Adds the number of values that were compared elsewhere.</summary>
    public void Counted(int checks) => Checks += checks;

    /// <summary>Adds a rule that the log itself violates.</summary>
    public void Broken(string key, string rule, long position) =>
        Add("invariant", key, rule, "kept", $"broken at position {position.ToString(CultureInfo.InvariantCulture)}", null);

    public void Add(string kind, string key, string measure, string expected, string actual, DateOnly? day)
    {
        Count++;
        if (_kept.Count < Kept)
            _kept.Add(new Difference(kind, key, day, measure, expected, actual));
    }

    private static string Text(object? value) => Convert.ToString(value, CultureInfo.InvariantCulture) is { Length: > 0 } text ? text : "none";
}
