using AiTalent.Domain.Regions;

namespace AiTalent.Domain.Tests.Regions;

public sealed class CountryDayTests
{
    [Theory]
    [InlineData("KR", 14, 59, 30)]
    [InlineData("KR", 15, 0, 1)]
    [InlineData("VN", 16, 59, 30)]
    [InlineData("VN", 17, 0, 1)]
    [InlineData(null, 16, 59, 30)]
    public void It_begins_at_midnight_of_the_country(string? country, int hour, int minute, int day) =>
        Assert.Equal(day, CountryDay.Of(country, new DateTimeOffset(2026, 6, 30, hour, minute, 0, TimeSpan.Zero)).Day);
}
