using AiTalent.Domain.Decisions;

namespace AiTalent.Api.Demonstration;

/// <summary>Converts days of the plan, which are counted from the day on which the demonstration began.</summary>
/// <param name="Anchor">The time at which the demonstration began; no history is later.</param>
internal sealed record Calendar(DateTimeOffset Anchor)
{
    public const int FirstDay = -545;
    public const int LastDay = 122;

    public DateOnly Today { get; } = NationalDay.Of(Anchor);

    public DateOnly Day(int days) => Today.AddDays(days);

    /// <summary>Returns the Monday of the day's week.</summary>
    public DateOnly Monday(int days)
    {
        var day = Day(days);
        return day.AddDays(-(((int)day.DayOfWeek + 6) % 7));
    }
}
