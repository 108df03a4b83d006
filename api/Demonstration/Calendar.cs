using AiTalent.Domain.Decisions;

namespace AiTalent.Api.Demonstration;

/// <summary>Days of the plan, counted from the day on which the demonstration began.</summary>
/// <param name="Anchor">When it began: nothing of its history is later.</param>
internal sealed record Calendar(DateTimeOffset Anchor)
{
    public const int FirstDay = -545;
    public const int LastDay = 122;

    public DateOnly Today { get; } = NationalDay.Of(Anchor);

    public DateOnly Day(int days) => Today.AddDays(days);

    /// <summary>The Monday of the week that the day is in.</summary>
    public DateOnly Monday(int days)
    {
        var day = Day(days);
        return day.AddDays(-(((int)day.DayOfWeek + 6) % 7));
    }

    public int DaysTo(DateOnly day) => day.DayNumber - Today.DayNumber;
}
