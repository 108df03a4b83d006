using AiTalent.Application.Localization;
using AiTalent.Web.Languages;
using Xunit;

namespace AiTalent.Web.Tests.Formats;

public class FormatsTests
{
    private static readonly DateTimeOffset Evening = new(2026, 11, 24, 16, 30, 0, TimeSpan.Zero);

    [Theory]
    [InlineData("vi", "15.967", "+1.284", "−17", "31,9%", "7,5")]
    [InlineData("ko", "15,967", "+1,284", "−17", "31.9%", "7.5")]
    [InlineData("en", "15,967", "+1,284", "−17", "31.9%", "7.5")]
    public void Numbers_follow_the_language(string language, string whole, string more, string less, string share, string grade)
    {
        Language.Find(language)!.Use();

        Assert.Equal((whole, more, less, share, grade),
            (Numbers.Whole(15_967), Numbers.Change(1_284), Numbers.Change(-17), Numbers.Percent(0.3193, 1), Numbers.Decimal(7.5)));
    }

    [Theory]
    [InlineData("vi", "05/09/2026", "09/2026")]
    [InlineData("ko", "2026. 9. 5.", "2026. 9.")]
    [InlineData("en", "5 Sep 2026", "Sep 2026")]
    public void Dates_follow_the_language(string language, string day, string month)
    {
        Language.Find(language)!.Use();

        Assert.Equal((day, month), (Dates.Day(new DateOnly(2026, 9, 5)), Dates.Month(new DateOnly(2026, 9, 5))));
    }

    [Theory]
    [InlineData("vi", "24/11/2026, 23:30", "giờ Việt Nam", "25/11/2026, 01:30", "giờ Hàn Quốc")]
    [InlineData("ko", "2026. 11. 24., 23:30", "베트남 시간", "2026. 11. 25., 01:30", "한국 시간")]
    [InlineData("en", "24 Nov 2026, 23:30", "Viet Nam time", "25 Nov 2026, 01:30", "Korea time")]
    public void A_moment_is_told_in_a_named_zone(string language, string inVietNam, string vietNam, string inKorea, string korea)
    {
        Language.Find(language)!.Use();

        Assert.Equal((inVietNam, vietNam), (Dates.Moment(Evening, NamedZone.VietNam), NamedZone.VietNam.Name));
        Assert.Equal((inKorea, korea), (Dates.Moment(Evening, NamedZone.Korea), NamedZone.Korea.Name));
    }

    [Fact]
    public void A_zone_is_found_by_its_IANA_name_and_no_other_is_guessed()
    {
        Assert.Same(NamedZone.Korea, NamedZone.Find("Asia/Seoul"));
        Assert.Same(NamedZone.VietNam, NamedZone.Find("Asia/Ho_Chi_Minh"));
        Assert.Throws<ArgumentException>(() => NamedZone.Find("Asia/Tokyo"));
    }
}
