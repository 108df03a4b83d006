using AiTalent.Application.Localization;
using AiTalent.Domain.Notifications;
using AiTalent.Web.Languages;
using AiTalent.Web.Notifications;
using Xunit;

namespace AiTalent.Web.Tests.Notifications;

public class NotificationItemsTests
{
    private static readonly DateTimeOffset Noon = new(2026, 11, 24, 5, 0, 0, TimeSpan.Zero);

    private static readonly NotificationView Offer = new(
        NotificationKind.SeatOffered, new("Học máy", "기계 학습", "Machine learning"), "ML101", "course-runs/1/enrol", NamedZone.VietNam, Noon, Noon.AddHours(48), false);

    [Theory]
    [InlineData("vi", "Mới", "Có một chỗ dành cho bạn: Học máy", "Nhận trước", "giờ Việt Nam")]
    [InlineData("ko", "새 알림", "자리가 제안되었습니다: 기계 학습", "수락 기한", "한국 시간")]
    [InlineData("en", "New", "A seat is offered to you: Machine learning", "Accept before", "Viet Nam time")]
    public async Task What_is_new_says_so_in_a_word_and_leads_to_its_page(string language, string isNew, string words, string until, string zone)
    {
        var item = await ItemAsync(Offer, Language.Find(language)!);

        Assert.Equal(isNew, item.WithClass("tag").Single().VisibleText());
        Assert.Equal((words, $"/{language}/course-runs/1/enrol"), (item.All("a").Single().VisibleText(), item.All("a").Single().Text("href")));
        Assert.StartsWith(until, item.All("p").Single().VisibleText(), StringComparison.Ordinal);
        Assert.Contains(zone, item.All("p").Single().VisibleText(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_was_seen_has_no_mark_and_a_course_without_a_title_its_code()
    {
        var item = await ItemAsync(Offer with { IsSeen = true, Title = null, Until = null, Kind = NotificationKind.ResultRecorded }, Language.English);

        Assert.Empty(item.WithClass("tag"));
        Assert.Empty(item.All("p"));
        Assert.Equal("You have a result: ML101", item.All("a").Single().VisibleText());
    }

    [Fact]
    public void Every_kind_has_words_a_name_and_a_mail_in_every_language()
    {
        foreach (var language in Language.All)
        {
            language.Use();
            Assert.All(Enum.GetValues<NotificationKind>(), kind =>
            {
                Assert.Contains("Học máy", NotificationLabels.Of(kind, "Học máy"), StringComparison.Ordinal);
                Assert.NotEmpty(NotificationLabels.Name(kind));
                Assert.Contains("{0}", NotificationLabels.Mail(kind), StringComparison.Ordinal);
                Assert.Equal(
                    kind is NotificationKind.SeatOffered or NotificationKind.OfferEnding,
                    NotificationLabels.Mail(kind).Contains("{1}", StringComparison.Ordinal));
            });
        }
    }

    [Fact]
    public void What_is_written_in_another_language_changes_none_around_it()
    {
        Language.Vietnamese.Use();

        Assert.Equal("새 알림", Language.Korean.Speak(() => NotificationText.New));
        Assert.Equal("Mới", NotificationText.New);
    }

    private static async Task<System.Xml.Linq.XElement> ItemAsync(NotificationView item, Language language) =>
        Markup.Of(await Rendered.In<NotificationItems>(language, ("Items", (IReadOnlyList<NotificationView>)[item])));
}
