namespace AiTalent.Domain.Decisions;

/// <summary>
/// The range of dates that commands may carry, wide enough for every use and safe for arithmetic. Only Decide
/// checks it: a stored event may hold any date.
/// </summary>
public static class DateBounds
{
    /// <summary>The first day of a definition or a decision: 2000-01-01.</summary>
    public static readonly DateOnly First = new(2000, 1, 1);

    /// <summary>The last day of anything: 2099-12-31.</summary>
    public static readonly DateOnly Last = new(2099, 12, 31);

    /// <summary>The first day of historical records, including course runs: 1990-01-01.</summary>
    public static readonly DateOnly FirstOfHistory = new(1990, 1, 1);

    /// <summary>Refuses a day outside of <see cref="First"/> to <see cref="Last"/>.</summary>
    public static Refusal? Check(DateOnly? day, string field) => Check(day, First, field);

    /// <summary>Refuses a day outside of <see cref="FirstOfHistory"/> to <see cref="Last"/>.</summary>
    public static Refusal? CheckHistory(DateOnly? day, string field) => Check(day, FirstOfHistory, field);

    /// <summary>Refuses an instant outside of <see cref="FirstOfHistory"/> to <see cref="Last"/>, by days in Viet Nam.</summary>
    public static Refusal? CheckHistory(DateTimeOffset? instant, string field) =>
        instant is { } at ? CheckHistory(NationalDay.Of(at), field) : null;

    private static Refusal? Check(DateOnly? day, DateOnly first, string field) =>
        day < first || day > Last ? new Refusal("out_of_range", field) : null;
}
