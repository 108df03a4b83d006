using AiTalent.Load.Oulad;
using Xunit;

namespace AiTalent.Api.Tests.Scenarios;

public sealed class DataSetTests
{
    private static readonly DataSet All = DataSet.Load();

    [Fact]
    public void The_tables_counted_anew_come_to_the_totals_that_are_known()
    {
        var counted = Recount.Of([.. All.Registrations]);
        var known = All.Expected;

        Assert.Equal(known.Overall, counted.Overall);
        Assert.Equal(known.Peaks, counted.Peaks);
        Assert.Equal(known.DistinctStudentsWithCertificate, counted.DistinctStudentsWithCertificate);
        Assert.Equal((known.Presentations, known.Modules), (counted.Presentations, counted.Modules));
        Assert.Equivalent(known.ByPresentation, counted.ByPresentation);
        Assert.Equivalent(known.PeakOf, counted.PeakOf);
        Assert.Equivalent(known.ByModule, counted.ByModule);
        Assert.Equivalent(known.ByRegion, counted.ByRegion);
    }

    [Fact]
    public void Every_region_stands_for_a_province_of_its_own()
    {
        var regions = All.Registrations.Select(row => row.Region).ToHashSet();

        Assert.Equal(13, regions.Count);
        Assert.Equal(regions, Regions.Provinces.Keys.ToHashSet());
        Assert.All(Regions.Provinces.Values, code => Assert.NotNull(Domain.Regions.Provinces.Find("VN", code)));
        Assert.Equal(13, Regions.Provinces.Values.Distinct().Count());
    }

    [Theory]
    [InlineData(-20, 5, FinalResult.Withdrawn, -20, 5, null)]
    [InlineData(-20, null, FinalResult.Pass, -20, null, 101)]
    [InlineData(-20, null, FinalResult.Withdrawn, -20, 101, null)]
    [InlineData(-20, 150, FinalResult.Withdrawn, -20, 101, null)]
    [InlineData(-20, 0, FinalResult.Fail, -20, 0, 101)]
    [InlineData(null, -40, FinalResult.Withdrawn, 101, 101, null)]
    [InlineData(null, null, FinalResult.Fail, 101, null, 101)]
    public void Each_irregularity_has_its_day(int? registered, int? unregistered, FinalResult result, int enrolled, int? withdrawn, int? finished)
    {
        var row = new Registration(new Presentation("AAA", "2013J", 100), 1, "F", "Wales", result, registered, unregistered);

        Assert.Equal((enrolled, withdrawn, finished), (row.EnrolledOn, row.WithdrawnOn, row.FinishedOn));
    }

    [Fact]
    public void A_day_begins_in_Viet_Nam()
    {
        var presentation = new Presentation("AAA", "2013J", 100);

        Assert.Equal(new DateTimeOffset(2013, 9, 30, 17, 0, 0, TimeSpan.Zero), presentation.InstantOf(0));
        Assert.Equal(new DateOnly(2014, 2, 1), new Presentation("AAA", "2014B", 100).FirstDate);
    }
}
