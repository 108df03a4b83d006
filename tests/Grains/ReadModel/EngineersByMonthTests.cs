using AiTalent.ReadModel.Totals;

namespace AiTalent.Grains.Tests.ReadModel;

public sealed class EngineersByMonthTests
{
    private static readonly DateOnly[] Months = [new(2026, 1, 1), new(2026, 2, 1), new(2026, 3, 1)];

    [Fact]
    public void Countries_that_are_large_enough_are_exact_for_everybody() =>
        Assert.Equal([(1, 13), (2, 17), (3, 21)], Of(["VN"], TotalsAudience.Public, vietNam: [13, 17, 21], korea: [10, 11, 12]));

    [Fact]
    public void Beside_a_country_of_few_the_others_are_rounded_and_the_running_month_is_left_out() =>
        Assert.Equal([(1, 10), (2, 15)], Of(["VN"], TotalsAudience.Public, vietNam: [13, 17, 21], korea: [1, 2, 3]));

    [Fact]
    public void Staff_see_every_figure() =>
        Assert.Equal([(1, 14), (2, 19), (3, 24)], Of(["VN", "KR"], TotalsAudience.Staff, vietNam: [13, 17, 21], korea: [1, 2, 3]));

    private static IEnumerable<(int Month, long Engineers)> Of(string[] countries, TotalsAudience audience, long[] vietNam, long[] korea) => EngineersByMonth
        .Together(new Dictionary<string, IReadOnlyList<MonthlyEngineers>> { ["VN"] = Series(vietNam), ["KR"] = Series(korea) }, countries, audience)
        .Select(month => (month.Month.Month, month.Engineers));

    private static MonthlyEngineers[] Series(long[] engineers) => [.. Months.Zip(engineers, (month, count) => new MonthlyEngineers(month, count))];
}
