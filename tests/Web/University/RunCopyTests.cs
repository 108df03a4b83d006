using AiTalent.Application.Localization;
using AiTalent.Domain.CourseRuns;
using AiTalent.Web.University.CourseRuns;
using Xunit;

namespace AiTalent.Web.Tests.University;

public class RunCopyTests
{
    private static readonly Guid Id = new("01990000-0000-7000-8000-000000000004");

    // Opens at nine and closes at midnight in Seoul.
    private static readonly CourseRunDefinition Run = new(
        Id, Id, new DateTimeOffset(2027, 12, 15, 0, 0, 0, TimeSpan.Zero), new DateTimeOffset(2028, 2, 29, 15, 0, 0, TimeSpan.Zero), new DateOnly(2028, 2, 29), new DateOnly(2028, 6, 30),
        "Asia/Seoul", 40, 10, 24, new DateTimeOffset(2028, 3, 9, 15, 0, 0, TimeSpan.Zero));

    [Theory]
    [InlineData("2026-11-24", 52)]
    [InlineData("2028-02-29", 52)]
    [InlineData("2029-02-26", 52)]
    [InlineData("2029-02-27", 104)]
    [InlineData("2031-12-31", 209)]
    public void A_copy_starts_after_today_by_the_whole_weeks_nearest_to_the_least_years(string today, int weeks) =>
        Assert.Equal(weeks, RunCopy.WeeksUntil(DateOnly.Parse(today, System.Globalization.CultureInfo.InvariantCulture), Run));

    [Fact]
    public void A_copy_keeps_the_weekday_of_every_date()
    {
        for (var year = 2026; year < 2040; year++)
            Assert.Equal(Run.StartsOn.DayOfWeek, RunCopy.Later(Run.StartsOn, RunCopy.WeeksUntil(new DateOnly(year, 9, 1), Run)).DayOfWeek);
    }

    [Fact]
    public void Every_date_is_as_many_weeks_later_by_the_clocks_of_the_zone()
    {
        var copy = RunCopy.Later(Run, 52);

        Assert.Equal(("2028-12-13T09:00", "2029-02-28T00:00"), (copy.OpensAt, copy.ClosesAt));
        Assert.Equal(("2029-02-27", "2029-06-29", "2029-03-09T00:00"), (copy.StartsOn, copy.EndsOn, copy.WithdrawalDeadline));
        Assert.Equal(("40", "10", true, "24"), (copy.Capacity, copy.WaitlistLimit, copy.Offers, copy.OfferHours));
    }

    [Fact]
    public void A_run_at_the_end_of_the_calendar_is_copied_as_far_as_there_are_days()
    {
        var last = Run with { StartsOn = DateOnly.MaxValue, EndsOn = DateOnly.MaxValue, EnrolmentClosesAt = DateTimeOffset.MaxValue };

        Assert.Equal("9999-12-31", RunCopy.Later(last, RunCopy.WeeksUntil(new DateOnly(2026, 11, 30), last)).StartsOn);
    }

    [Fact]
    public void The_first_hours_of_the_calendar_can_be_typed_in_every_zone() =>
        Assert.Equal(DateTimeOffset.MinValue, AiTalent.Application.Localization.NamedZone.Korea.At(DateTime.MinValue));

    [Fact]
    public void A_copy_without_dates_keeps_everything_else()
    {
        var copy = RunCopy.WithoutDates(Run);

        Assert.Equal(("", "", "", "", ""), (copy.OpensAt, copy.ClosesAt, copy.StartsOn, copy.EndsOn, copy.WithdrawalDeadline));
        Assert.Equal((Id, "Asia/Seoul", "40"), (copy.CourseId, copy.TimeZone, copy.Capacity));
    }

    [Fact]
    public void A_form_that_nobody_touched_says_what_it_was_made_from_to_the_second()
    {
        var precise = Run with { EnrolmentOpensAt = Run.EnrolmentOpensAt.AddSeconds(7.5), OfferHours = null, WithdrawalDeadline = null };

        Assert.Equal((precise, null), RunForm.Of(precise).Read(Id, precise));
    }

    [Fact]
    public void Another_zone_means_the_clocks_there()
    {
        var (moved, _) = (RunForm.Of(Run) with { TimeZone = "Asia/Ho_Chi_Minh" }).Read(Id, Run);

        // An input with an unchanged value counts as changed if its time zone differs.
        Assert.Equal(Run.EnrolmentOpensAt.AddHours(2), moved!.EnrolmentOpensAt);
    }
}
