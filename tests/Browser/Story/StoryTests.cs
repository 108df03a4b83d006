using AiTalent.Browser.Tests.Accounts;
using AiTalent.Browser.Tests.CourseRuns;
using AiTalent.Browser.Tests.Running;
using Microsoft.Playwright;
using Xunit;
using static Microsoft.Playwright.Assertions;

namespace AiTalent.Browser.Tests.Story;

/// <summary>
/// Tests the purpose of the platform, from a company's pledge to the national figure, with a browser for each participant.
/// </summary>
public sealed class StoryTests(Demonstration demonstration)
{
    [Fact]
    public async Task From_a_pledge_to_an_engineer_and_back_while_the_ministry_looks_on()
    {
        var world = await StoryWorld.MakeAsync(demonstration);
        var screen = await MinistryScreen.OpenAsync(demonstration);
        var company = await demonstration.OpenAsAsync("company");
        var university = await demonstration.OpenAsAsync("administrator-vn");
        await screen.FollowsAsync("a programme and a run");

        var agreement = await AgreeAsync(company, university, world);
        await screen.FollowsAsync("agreed and pledged");
        await AllotAsync(university, agreement, world);
        await screen.FollowsAsync("allotted");
        await ImportAsync(university, world);
        await screen.FollowsAsync("forty enrolled");
        await Expect(company.Locator(".seat-bar")).ToContainTextAsync("40", new() { Timeout = 20_000 });

        var last = await StudentAsync(world, "Vũ", "Minh Khuê", "You are enrolled");
        var late = await StudentAsync(world, "한", "지민", "You are on the waitlist");
        await screen.FollowsAsync("the last seat and the waitlist");

        await GradeAsync(university, world);
        await screen.FollowsAsync("results");
        await IssueAsync(university, world);
        await screen.FollowsAsync("certificates");
        Assert.Equal(StoryWorld.Seats, await screen.EngineersAsync(world.Programme));

        var (credential, check) = await CertificateAsync(university, world);
        var anybody = await demonstration.OpenAsync(width: 390);
        await anybody.GotoAsync(check);
        await Expect(anybody.Locator("main .notice h2")).ToHaveTextAsync("Còn hiệu lực");
        await RevokeAsync(university, credential);
        await screen.FollowsAsync("one revoked");

        Assert.Equal(StoryWorld.Seats - 1, await screen.EngineersAsync(world.Programme));
        await anybody.ReloadAsync();
        await Expect(anybody.Locator("main .notice h2")).ToHaveTextAsync("Đã thu hồi");
        foreach (var page in (IPage[])[company, university, last, late, anybody])
            await page.Context.CloseAsync();
        await screen.CloseAsync();
    }

    /// <returns>The address of the agreement, which the company keeps open.</returns>
    private static async Task<string> AgreeAsync(IPage company, IPage university, StoryWorld world)
    {
        await company.GotoAsync($"/vi/partnerships/new?party={world.University}");
        await company.Locator("#nameVi").FillAsync("Bốn mươi chỗ học cho kỹ sư AI");
        await company.Locator("#startsOn").FillAsync("2026-01-01");
        await company.Locator("form:has(#startsOn) button").ClickAsync();
        await company.Locator("button[value=propose]").ClickAsync();
        await company.Locator("button[value^='sign/']").ClickAsync();
        await Expect(company.Locator("button[value^='sign/']")).ToHaveCountAsync(0);
        var agreement = new Uri(company.Url).AbsolutePath;
        await university.GotoAsync(agreement);
        await university.Locator("button[value^='sign/']").ClickAsync();
        await Expect(university.Locator("button[value^='sign/']")).ToHaveCountAsync(0);
        await company.Locator("#amount").FillAsync("40");
        await company.Locator("form:has(#amount) button").ClickAsync();
        await Expect(company.Locator(".seat-bar")).ToBeVisibleAsync();
        return agreement;
    }

    private static async Task AllotAsync(IPage university, string agreement, StoryWorld world)
    {
        await university.GotoAsync($"{agreement}/allot");
        await university.Locator("#courseRunId").SelectOptionAsync($"{world.Run}");
        await university.Locator("#amount").FillAsync("40");
        await university.Locator("form:has(#amount) button").ClickAsync();
        await Expect(university.Locator("main .notice h2").First).ToBeVisibleAsync();
    }

    /// <summary>Pastes a table from a spreadsheet, checks the preview, and confirms it into the company's seats.</summary>
    private static async Task ImportAsync(IPage university, StoryWorld world)
    {
        await university.GotoAsync("/vi/university/cohorts/new");
        await university.Locator("#nameVi").FillAsync("Lớp kỹ sư AI của câu chuyện");
        await university.Locator("form:has(#nameVi) button").ClickAsync();
        await university.Locator("main a[href$='/import']").First.ClickAsync();
        await university.Locator("#text").FillAsync(StoryWorld.Cohort());
        await university.Locator("form:has(#text) button").ClickAsync();
        await Expect(university.Locator("main")).ToContainTextAsync("김서연");
        // The seats belong to the company once the run has confirmed them.
        var seats = university.Locator($"#courseRunId option[value^='{world.Run}/']");
        while (await seats.CountAsync() == 0)
            await university.ReloadAsync();
        await university.Locator("#courseRunId").SelectOptionAsync((await seats.First.GetAttributeAsync("value"))!);
        await university.Locator("form:has(#courseRunId) button").ClickAsync();
        await Expect(university.Locator("#work .notice h2")).ToHaveTextAsync("Đã xong.", new() { Timeout = 20_000 });
    }

    private async Task<IPage> StudentAsync(StoryWorld world, string family, string given, string outcome)
    {
        var student = new EnrolmentOnPage(await Somebody.NewAsync(demonstration, width: 390));
        await student.EnrolAsync($"/en/course-runs/{world.Run}");
        await student.Page.Locator("main a[href^='/en/account/profile']").ClickAsync();
        await Somebody.SayWhoAsync(student.Page, family, given, "VN:01");
        await student.Page.Locator("#place button[value=enrol]").ClickAsync();
        await student.StandsAsync(outcome);
        return student.Page;
    }

    private static async Task GradeAsync(IPage university, StoryWorld world)
    {
        await university.GotoAsync($"/vi/university/course-runs/{world.Run}/results");
        await Expect(university.Locator(".sheet tbody tr")).ToHaveCountAsync(StoryWorld.Seats);
        await university.Locator("#column").FillAsync(string.Join('\n', Enumerable.Range(0, StoryWorld.Seats).Select(i => 60 + i % 40)));
        await university.Locator("button[value=fill]").ClickAsync();
        await university.Locator("button[value=save]").ClickAsync();
        await Expect(university.Locator("main .notice h2").First).ToContainTextAsync($"{StoryWorld.Seats}");
    }

    private static async Task IssueAsync(IPage university, StoryWorld world)
    {
        await university.GotoAsync($"/vi/university/programmes/{world.Programme}/credentials");
        await university.Locator("main a[href*='confirm=all']").ClickAsync();
        await university.Locator("form:has(input[name=confirmed]) button").First.ClickAsync();
        await Expect(university.Locator("#work .figures dd").First).ToHaveTextAsync($"{StoryWorld.Seats}", new() { Timeout = 20_000 });
    }

    /// <returns>The page of one of the credentials, and the address in the QR code of its certificate.</returns>
    private static async Task<(string Credential, string Check)> CertificateAsync(IPage university, StoryWorld world)
    {
        await university.GotoAsync($"/vi/university/credentials?award={world.Programme}");
        var credential = (await university.Locator(".sheet tbody th a").First.GetAttributeAsync("href"))!;
        await university.GotoAsync(credential);
        await university.Locator("main a[href*='/certificates/']").ClickAsync();
        return (credential, (await university.Locator(".certificate .qr").GetAttributeAsync("aria-label"))!);
    }

    private static async Task RevokeAsync(IPage university, string credential)
    {
        await university.GotoAsync(credential);
        await university.Locator("input[value=revoke]").CheckAsync();
        await university.Locator("#reason").SelectOptionAsync("misconduct");
        await university.Locator("form:has(#reason) button").ClickAsync();
        await Expect(university.Locator("main .tags").First).ToContainTextAsync("Đã thu hồi");
    }
}
