using AiTalent.Domain.Regions;

namespace AiTalent.Domain.Tests.Regions;

public sealed class ProvincesTests
{
    [Theory]
    [InlineData("VN", 34)]
    [InlineData("KR", 17)]
    public void Each_country_has_its_first_level_units(string country, int count) =>
        Assert.Equal(count, Provinces.All.Count(province => province.Country == country));

    [Fact]
    public void A_code_is_found_within_its_country_alone()
    {
        Assert.Equal("Lào Cai", Provinces.Find("VN", "15")!.Name.Vi);
        Assert.Null(Provinces.Find("KR", "15"));
        Assert.NotEqual(Provinces.Find("VN", "11"), Provinces.Find("KR", "11"));
        Assert.Null(Provinces.Find("VN", null));
    }

    [Fact]
    public void Every_unit_has_a_name_in_each_language_composed() =>
        Assert.All(Provinces.All, province => Assert.All(
            [province.Name.Vi, province.Name.Ko, province.Name.En],
            name => Assert.True(!string.IsNullOrWhiteSpace(name) && name.IsNormalized())));

    [Theory]
    [InlineData("VN", null, null)]
    [InlineData("VN", "79", null)]
    [InlineData("VN", "02", "unknown_province")]
    [InlineData("XX", "79", "unknown_country")]
    [InlineData(null, null, "unknown_country")]
    public void A_country_and_a_province_are_checked_together(string? country, string? province, string? code) =>
        Assert.Equal(code, Countries.Check(country, province)?.Code);
}
