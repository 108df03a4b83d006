using System.Globalization;
using AiTalent.Domain.Decisions;

namespace AiTalent.Load.Oulad;

/// <summary>Represents one presentation of a module: a course run.</summary>
/// <param name="Code">The year and B for February or J for October, such as 2013J.</param>
/// <param name="Length">The last day; the first is 0.</param>
internal sealed record Presentation(string Module, string Code, int Length)
{
    public string Key => $"{Module}-{Code}";

    public int DayAfterLast => Length + 1;

    /// <summary>The start date. The data set has no dates; by convention a presentation starts on the first of its month.</summary>
    public DateOnly FirstDate => new(int.Parse(Code.AsSpan(0, 4), CultureInfo.InvariantCulture), Code[4] == 'B' ? 2 : 10, 1);

    public DateOnly DateOf(int day) => FirstDate.AddDays(day);

    public DateTimeOffset InstantOf(int day) => NationalDay.StartOf(DateOf(day));
}
