using AiTalent.Application.Localization;
using AiTalent.Web.Languages;
using AiTalent.Web.Parts;
using Xunit;

namespace AiTalent.Web.Tests.Formats;

public class ZonedTimeTests
{
    [Fact]
    public async Task Both_zones_are_named_and_the_day_is_repeated_only_where_it_differs()
    {
        Assert.Equal("8 Jan 2027, 17:00 Viet Nam time (19:00 Korea time)", await Shown(new(2027, 1, 8, 10, 0, 0, TimeSpan.Zero)));
        Assert.Equal("8 Jan 2027, 23:30 Viet Nam time (9 Jan 2027, 01:30 Korea time)", await Shown(new(2027, 1, 8, 16, 30, 0, TimeSpan.Zero)));
    }

    [Fact]
    public async Task Machines_read_the_moment_in_UTC()
    {
        var time = Markup.Of(await Time(new(2027, 1, 8, 17, 0, 0, TimeSpan.FromHours(7)))).Element("time")!;

        Assert.Equal("2027-01-08T10:00:00Z", time.Text("datetime"));
    }

    private static async Task<string> Shown(DateTimeOffset at) => Markup.Of(await Time(at)).VisibleText();

    private static Task<string> Time(DateTimeOffset at) => Rendered.In<ZonedTime>(Language.English, ("At", at), ("Zone", NamedZone.VietNam), ("Both", true));
}
