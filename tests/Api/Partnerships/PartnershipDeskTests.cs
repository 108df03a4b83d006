using System.Net;
using AiTalent.Api.Tests.Accounts;
using AiTalent.Domain.Authority;
using Xunit;

namespace AiTalent.Api.Tests.Partnerships;

public sealed class PartnershipDeskTests(RunningApi running)
{
    private readonly World _world = new(running.National);

    [Fact]
    public async Task Two_parties_draft_propose_sign_pledge_and_allot_on_their_pages()
    {
        using var parties = await Parties.NewAsync(running);
        var page = await parties.DraftAsync();
        Assert.Contains("not signed yet", await parties.Company.Browser.PageAsync(page), StringComparison.Ordinal);

        page = await StepAsync(parties.Company, page, "propose");
        page = await StepAsync(parties.Company, page, $"sign/{parties.CompanyId}");
        Assert.Contains("To be signed", await parties.University.Browser.PageAsync(page), StringComparison.Ordinal);
        page = await StepAsync(parties.University, page, $"sign/{parties.UniversityId}");
        Assert.Contains(">Active<", await parties.Company.Browser.PageAsync(page), StringComparison.Ordinal);

        page = await parties.PledgeAsync(page, "10");
        page = await parties.AllotAsync(page, await _world.RunAsync(6, institution: parties.UniversityId), "4");
        var told = await parties.Company.Browser.PageAsync(page);
        Assert.Contains("The seats are reserved in the course run.", told, StringComparison.Ordinal);
        Assert.Contains("0 used of 4 allotted of 10 pledged", told, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_run_with_too_few_free_seats_gives_them_back_and_the_page_says_so()
    {
        using var parties = await Parties.NewAsync(running);
        var page = await parties.ActiveAsync(10);
        var run = await _world.RunAsync(3, institution: parties.UniversityId);

        var answer = await parties.University.Browser.FillInAsync(
            await parties.AllotPageAsync(page), "allot", ("key", Guid.NewGuid().ToString()), ("pledge", await parties.PledgeIdAsync(page)), ("run", $"{run}"), ("amount", "4"));

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Contains("The course run does not have that many free seats.", await Person.WordsAsync(answer), StringComparison.Ordinal);
        Assert.Contains("0 used of 0 allotted of 10 pledged", await parties.University.Browser.PageAsync(page), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Sending_a_pledge_twice_pledges_once()
    {
        using var parties = await Parties.NewAsync(running);
        var page = await parties.ActiveAsync(10);
        var key = Guid.NewGuid().ToString();

        for (var i = 0; i < 2; i++)
            page = Parties.Then(await parties.Company.Browser.FillInAsync(page, "pledge", ("key", key), ("amount", "5")));

        Assert.Contains("0 used of 0 allotted of 15 pledged", await parties.Company.Browser.PageAsync(page), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_cannot_be_read_or_is_refused_leads_to_its_field_and_keeps_what_was_typed()
    {
        using var parties = await Parties.NewAsync(running);
        var page = $"/en/partnerships/new?party={parties.UniversityId}";

        var nameless = await Person.WordsAsync(await parties.Company.Browser.FillInAsync(page, "draft", ("key", Guid.NewGuid().ToString()), ("startsOn", "2026-02-03")));
        Assert.Contains("""<a href="#name">""", nameless, StringComparison.Ordinal);
        Assert.Contains("value=\"2026-02-03\"", nameless, StringComparison.Ordinal);
        var backwards = await Person.WordsAsync(await parties.Company.Browser.FillInAsync(
            page, "draft", ("key", Guid.NewGuid().ToString()), ("nameVi", "Chỗ học"), ("startsOn", "2026-02-03"), ("endsOn", "2026-02-02")));
        Assert.Contains("""<a href="#endsOn">The end is before the start.</a>""", backwards, StringComparison.Ordinal);
        Assert.Contains("value=\"Chỗ học\"", backwards, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_change_of_somebody_else_in_the_meantime_is_not_overwritten()
    {
        using var parties = await Parties.NewAsync(running);
        var page = (await parties.DraftAsync()).Split('?')[0];

        Parties.Then(await ReviseAsync(parties.Company, "Second"));
        var late = await Person.WordsAsync(await ReviseAsync(parties.University, "Third"));

        Assert.Contains("Somebody else changed this in the meantime.", late, StringComparison.Ordinal);
        Assert.Contains("value=\"Third\"", late, StringComparison.Ordinal);

        Task<HttpResponseMessage> ReviseAsync(Person person, string name) => person.Browser.FillInAsync(
            $"{page}/edit", "revise", ("key", Guid.NewGuid().ToString()), ("revision", "1"), ("nameEn", name), ("startsOn", "2026-01-01"));
    }

    [Fact]
    public async Task The_company_sees_the_name_of_who_agreed_to_be_shown_and_of_nobody_else_and_that_leaves_a_trace()
    {
        using var parties = await Parties.NewAsync(running);
        var page = await parties.ActiveAsync(10);
        var run = await _world.RunAsync(6, institution: parties.UniversityId);
        page = await parties.AllotAsync(page, run, "4");
        using var shown = await SeatedAsync(run, page);
        using var hidden = await SeatedAsync(run, page);
        await shown.Browser.FillInAsync("/en/account/privacy", "give");

        var seen = await parties.Company.Browser.PageAsync($"{page.Split('?')[0]}?seen={await running.HeadAsync()}");

        Assert.Equal((1, 1), (seen.Split("Trần Quốc Bảo").Length - 1, seen.Split("Name not shared").Length - 1));
        Assert.Contains("2 used of 4 allotted of 10 pledged", seen, StringComparison.Ordinal);
        Assert.Contains("Saw your name in the list of sponsored seats", await shown.Browser.PageAsync("/en/account/privacy"), StringComparison.Ordinal);
        Assert.DoesNotContain("Saw your name", await hidden.Browser.PageAsync("/en/account/privacy"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Ending_is_asked_twice_and_keeps_those_who_sit()
    {
        using var parties = await Parties.NewAsync(running);
        var page = (await parties.ActiveAsync(10)).Split('?')[0];

        Assert.Contains("Learners who have a seat keep it.", await parties.Company.Browser.PageAsync($"{page}/end"), StringComparison.Ordinal);
        var after = Parties.Then(await parties.Company.Browser.FillInAsync($"{page}/end", "end", ("key", Guid.NewGuid().ToString())));

        var told = await parties.Company.Browser.PageAsync(after);
        Assert.Contains("Ended early", told, StringComparison.Ordinal);
        Assert.DoesNotContain("name=\"amount\"", told, StringComparison.Ordinal);
    }

    private static async Task<string> StepAsync(Person person, string page, string step) =>
        Parties.Then(await person.Browser.FillInAsync(page, "step", ("key", Guid.NewGuid().ToString()), ("step", step)));

    private async Task<Person> SeatedAsync(Guid run, string page)
    {
        var person = await new Person(running).BecomeAsync();
        await person.SaveProfileAsync();
        var partnershipId = page.Split('?')[0].Split('/')[^1];
        (await running.National.PostAsync($"/course-runs/{run}/enrolments", new { learnerId = await person.LearnerAsync(running), partnershipId })).Expect(201);
        return person;
    }
}
