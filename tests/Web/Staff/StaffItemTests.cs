using AiTalent.Application.Localization;
using AiTalent.Domain.Authority;
using AiTalent.Web.Languages;
using AiTalent.Web.Staff;
using Xunit;

namespace AiTalent.Web.Tests.Staff;

public class StaffItemTests
{
    private static readonly Guid Institution = Guid.CreateVersion7();

    private static readonly StaffEntry Entry = new(
        Guid.CreateVersion7(), Role.Registrar, "an@example.com", new DateTimeOffset(2026, 11, 24, 2, 0, 0, TimeSpan.Zero), false, "binh@example.com", true);

    [Theory]
    [InlineData("vi", "Quản lý đào tạo", "Người trao vai trò: binh@example.com", "Gỡ vai trò: an@example.com, Quản lý đào tạo")]
    [InlineData("ko", "학사 담당자", "부여한 사람: binh@example.com", "역할 해제: an@example.com, 학사 담당자")]
    [InlineData("en", "Registrar", "Granted by binh@example.com", "Remove: an@example.com, Registrar")]
    public async Task It_says_who_holds_what_and_who_granted_it(string language, string role, string granted, string remove)
    {
        var item = await ItemAsync(Entry, Language.Find(language)!);

        Assert.Equal("an@example.com", item.All("h3").Single().VisibleText());
        Assert.Contains(item.All("p"), line => line.VisibleText() == role);
        Assert.Contains(item.All("p"), line => line.VisibleText() == granted);
        var link = item.All("a").Single();
        Assert.Equal(remove, link.VisibleText());
        Assert.Equal($"/{language}/staff/remove?account={Entry.AccountId}&role=Registrar&institution={Institution}", link.Text("href"));
    }

    [Fact]
    public async Task Accounts_that_are_gone_and_the_platform_have_words_of_their_own()
    {
        var gone = await ItemAsync(Entry with { Email = null, GrantedBy = null }, Language.English);
        var first = await ItemAsync(Entry with { IsGrantedByPlatform = true, GrantedBy = null }, Language.English);

        Assert.Equal("A deleted account", gone.All("h3").Single().VisibleText());
        Assert.Contains("Granted by A deleted account", gone.VisibleText(), StringComparison.Ordinal);
        Assert.Contains("Granted by the platform", first.VisibleText(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_may_not_take_the_role_away_is_offered_no_way_to() =>
        Assert.Empty((await ItemAsync(Entry with { CanRemove = false }, Language.English)).All("a"));

    private static async Task<System.Xml.Linq.XElement> ItemAsync(StaffEntry entry, Language language) =>
        Markup.Of(await Rendered.In<StaffItem>(language, ("Entry", entry), ("InstitutionId", Institution)));
}
