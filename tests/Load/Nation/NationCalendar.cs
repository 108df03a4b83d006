using AiTalent.Domain.Decisions;

namespace AiTalent.Load.Nation;

/// <summary>Represents five years of half-years up to the day on which the data set is created.</summary>
/// <param name="Anchor">The creation time; nothing in the data set is later.</param>
internal sealed record NationCalendar(DateTimeOffset Anchor)
{
    private const int DaysOfTerm = 182;
    private const int UntilNextTerm = 20;

    public DateOnly Today { get; } = NationalDay.Of(Anchor);

    public DateOnly StartOf(int term) => Today.AddDays(UntilNextTerm - ((NationSize.Terms - 1 - term) * DaysOfTerm));

    /// <returns>The time on the day, but not later than the creation of the data set.</returns>
    public DateTimeOffset At(DateOnly day, double hour)
    {
        var at = new DateTimeOffset(day.ToDateTime(TimeOnly.MinValue), TimeSpan.FromHours(7)).AddMinutes((int)(hour * 60)).ToUniversalTime();
        return at < Anchor ? at : Anchor.AddMinutes(-1);
    }
}
