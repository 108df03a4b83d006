using AiTalent.ReadModel.Totals;

namespace AiTalent.Grains.Tests.ReadModel;

public sealed class PublicFigureTests
{
    private static readonly DateOnly Monday = new(2026, 3, 2);

    [Theory]
    [InlineData(0, null)]
    [InlineData(4, null)]
    [InlineData(9, null)]
    [InlineData(10, 10L)]
    [InlineData(14, 10L)]
    [InlineData(15, 15L)]
    [InlineData(1_234, 1_230L)]
    public void A_figure_is_shown_from_ten_on_in_whole_fives(long exact, long? shown) => Assert.Equal(shown, PublicFigure.Of(exact));

    [Fact]
    public void Cells_are_released_when_their_whole_has_changed_by_ten()
    {
        Assert.Null(Released(9));
        Assert.Equal(Monday, Released(10));
        Assert.Equal(Monday, Released(10, 19));
        Assert.Equal(Monday.AddDays(2), Released(10, 19, 20));
        Assert.Equal(Monday.AddDays(1), Released(30, 20, 25));
    }

    [Fact]
    public void Statuses_that_share_the_seats_wait_for_each_other()
    {
        static Measures Of(long enrolled, long completed, long failed) => Measures.Zero with { Enrolled = enrolled, Completed = completed, Failed = failed };
        var days = new ReleaseDays([(Monday, Of(50, 0, 0)), (Monday.AddDays(1), Of(36, 12, 2)), (Monday.AddDays(2), Of(20, 20, 10))], Monday.AddDays(1));
        var later = new ReleaseDays([(Monday, Of(50, 0, 0)), (Monday.AddDays(1), Of(36, 12, 2)), (Monday.AddDays(2), Of(20, 20, 10))], Monday.AddDays(2));

        Assert.Equal((Monday, Monday), (days.Last(Measure.Enrolled), days.Last(Measure.Completed)));
        Assert.Equal((Monday.AddDays(2), Monday.AddDays(2)), (later.Last(Measure.Enrolled), later.Last(Measure.Failed)));
    }

    [Fact]
    public void A_later_day_does_not_count() => Assert.Equal(Monday, new ReleaseDays(Series(10, 40), Monday).Last(Measure.Learners));

    [Fact]
    public void Countries_are_exact_where_none_is_small()
    {
        var shown = PublicCountries.Of(Exact(vietNam: 1_237, korea: 10), Released(vietNam: 1_235, korea: null));

        Assert.Equal((1_237, 10), (shown["VN"].Learners, shown["KR"].Learners));
    }

    [Fact]
    public void The_other_country_shows_its_release_beside_a_small_one()
    {
        var shown = PublicCountries.Of(Exact(vietNam: 1_237, korea: 3), Released(vietNam: 1_235, korea: null));

        Assert.Equal((1_235, null), (shown["VN"].Learners, shown["KR"].Learners));
    }

    private static DateOnly? Released(params long[] learners) => Days(learners).Last(Measure.Learners);

    private static ReleaseDays Days(params long[] learners) => new(Series(learners), Monday.AddDays(learners.Length));

    private static IEnumerable<(DateOnly Day, Measures Measures)> Series(params long[] learners) =>
        learners.Index().Select(day => (Monday.AddDays(day.Index), Measures.Zero with { Learners = day.Item }));

    private static Dictionary<string, Measures> Exact(long vietNam, long korea) =>
        new() { ["VN"] = Measures.Zero with { Learners = vietNam }, ["KR"] = Measures.Zero with { Learners = korea } };

    private static Dictionary<string, ShownMeasures> Released(long? vietNam, long? korea) =>
        new() { ["VN"] = ShownMeasures.Hidden with { Learners = vietNam }, ["KR"] = ShownMeasures.Hidden with { Learners = korea } };
}
