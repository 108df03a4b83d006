using AiTalent.Domain.Decisions;

namespace AiTalent.Web.National;

/// <summary>The ministry's target; the section <c>AiTalent:Target</c> of the settings.</summary>
public sealed record NationalTarget
{
    /// <summary>Engineers, 1 to 10,000,000. Default: 50,000.</summary>
    public long Engineers { get; init; } = 50_000;

    /// <summary>The day that the plan starts from. Default: 2025-06-01.</summary>
    public DateOnly From { get; init; } = new(2025, 6, 1);

    /// <summary>The day it is to be reached by. Default: 2030-12-31.</summary>
    public DateOnly By { get; init; } = new(2030, 12, 31);

    /// <summary>Where a plan in equal steps stands on a day.</summary>
    public long PlannedOn(DateOnly day)
    {
        var share = (double)(day.DayNumber - From.DayNumber) / Math.Max(1, By.DayNumber - From.DayNumber);
        return (long)(Math.Clamp(share, 0, 1) * Engineers);
    }

    public long PlannedOn(DateTimeOffset at) => PlannedOn(NationalDay.Of(at));
}
