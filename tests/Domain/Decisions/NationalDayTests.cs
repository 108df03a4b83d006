using AiTalent.Domain.Decisions;

namespace AiTalent.Domain.Tests.Decisions;

public sealed class NationalDayTests
{
    private static readonly DateOnly Day = new(2026, 3, 10);

    [Fact]
    public void It_begins_at_five_in_the_afternoon_of_the_day_before_in_utc()
    {
        var start = new DateTimeOffset(2026, 3, 9, 17, 0, 0, TimeSpan.Zero);

        Assert.Equal(start, NationalDay.StartOf(Day));
        Assert.Equal(Day, NationalDay.Of(start));
        Assert.Equal(Day.AddDays(-1), NationalDay.Of(start.AddTicks(-1)));
    }

    [Fact]
    public void It_is_the_same_whatever_the_offset_an_instant_is_written_in() =>
        Assert.Equal(Day, NationalDay.Of(new DateTimeOffset(2026, 3, 10, 2, 30, 0, TimeSpan.FromHours(9))));

    [Fact]
    public void The_ends_of_the_calendar_are_days_like_others()
    {
        Assert.Equal(DateOnly.MaxValue, NationalDay.Of(DateTimeOffset.MaxValue));
        Assert.Equal(DateOnly.MinValue, NationalDay.Of(DateTimeOffset.MinValue));
        Assert.Equal(DateTimeOffset.MinValue, NationalDay.StartOf(DateOnly.MinValue));
        Assert.Equal(DateTimeOffset.MaxValue, NationalDay.EndOf(DateOnly.MaxValue));
        Assert.Equal(NationalDay.StartOf(Day.AddDays(1)), NationalDay.EndOf(Day));
    }
}
