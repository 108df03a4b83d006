namespace AiTalent.Web.Charts;

/// <summary>
/// Sorts values into at most five classes of equal size, so that a few large cities do not leave all other
/// provinces in one colour. Equal values always share a class. Zero and hidden values are class 0.
/// </summary>
public sealed class QuantileClasses
{
    /// <summary>Number of colours from pale to dark; class 0 is the colour for no value.</summary>
    public const int Colours = 5;

    private readonly long[] _tops;

    public QuantileClasses(IEnumerable<long?> values)
    {
        long[] sorted = [.. values.OfType<long>().Where(value => value > 0).Order()];
        var count = Math.Min(Colours, sorted.Distinct().Count());
        _tops = [.. Enumerable.Range(1, count).Select(part => sorted[(int)Math.Ceiling(sorted.Length * part / (double)count) - 1]).Distinct()];
        Ranges = [.. _tops.Select((top, place) => new Range(
            Colour(place), sorted.First(value => place == 0 || value > _tops[place - 1]), top))];
    }

    /// <summary>Gets the minimum and maximum of each non-empty class, palest first.</summary>
    public IReadOnlyList<Range> Ranges { get; }

    public int ColourOf(long? value)
    {
        if (value is not > 0)
            return 0;
        var place = Array.FindIndex(_tops, top => value <= top);
        return Colour(place < 0 ? _tops.Length - 1 : place);
    }

    // If there are fewer classes than colours, they are spread over the scale; the highest is always the darkest.
    private int Colour(int place) =>
        Colours - (_tops.Length - 1 - place) * (Colours - 1) / Math.Max(1, _tops.Length - 1);

    public sealed record Range(int Colour, long Least, long Greatest);
}
