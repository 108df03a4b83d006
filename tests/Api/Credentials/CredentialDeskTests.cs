using System.Net;
using AiTalent.Api.Tests.Accounts;
using AiTalent.Api.Tests.Partnerships;
using AiTalent.Domain.Authority;
using Xunit;

namespace AiTalent.Api.Tests.Credentials;

public sealed class CredentialDeskTests(RunningApi running)
{
    [Fact]
    public async Task Who_is_ready_and_what_the_others_lack_stand_apart()
    {
        using var graduates = await Graduates.NewAsync(running);

        var ready = await graduates.Registrar.Browser.PageAsync(await graduates.WayAsync());
        var missing = await graduates.Registrar.Browser.PageAsync(await graduates.WayAsync("missing"));

        Assert.Contains("Nguyễn Thị Ánh", ready, StringComparison.Ordinal);
        Assert.Contains("2 of 2", ready, StringComparison.Ordinal);
        Assert.DoesNotContain("Lê Văn Nửa", ready, StringComparison.Ordinal);
        Assert.Contains("1 of 2", missing, StringComparison.Ordinal);
        Assert.Contains("Machine learning</td>", missing, StringComparison.Ordinal);
        Assert.DoesNotContain("Phạm Chưa Học", ready + missing, StringComparison.Ordinal);
    }

    [Fact]
    public async Task All_who_are_ready_get_their_certificate_and_nobody_else()
    {
        using var graduates = await Graduates.NewAsync(running);

        await graduates.IssueAllAsync();

        var held = await graduates.Registrar.Browser.PageAsync(await graduates.WayAsync("held"));
        Assert.Contains("Nguyễn Thị Ánh", held, StringComparison.Ordinal);
        var list = (await running.National.GetAsync($"/credentials?institutionId={graduates.University}&minPosition={await running.HeadAsync()}")).Expect(200);
        Assert.Equal(graduates.Ready, list.Items("items").Single().GetProperty("learnerId").GetGuid());
        Assert.Contains("No learner is ready for this certificate.", await graduates.Registrar.Browser.PageAsync(await graduates.WayAsync()), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Whoever_is_chosen_though_something_is_missing_is_refused_by_name_and_reason()
    {
        using var graduates = await Graduates.NewAsync(running);

        var outcome = await graduates.IssueAsync(graduates.Ready, graduates.Halfway);

        Assert.Matches("(?s)Lê Văn Nửa.*Courses are missing", outcome);
        Assert.DoesNotContain("Nguyễn Thị Ánh", outcome, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_is_not_of_the_university_cannot_be_chosen_and_is_not_named()
    {
        using var graduates = await Graduates.NewAsync(running);
        using var others = await Graduates.NewAsync(running, family: "Hoàng", given: "Xa Lạ");

        var outcome = await graduates.IssueAsync(graduates.Ready, graduates.Halfway, others.Ready);

        Assert.Contains("Lê Văn Nửa", outcome, StringComparison.Ordinal);
        Assert.DoesNotContain("Hoàng Xa Lạ", outcome, StringComparison.Ordinal);
    }

    [Fact]
    public async Task All_are_those_who_are_shown_and_it_is_asked_once_for_whom_and_for_how_many()
    {
        using var graduates = await Graduates.NewAsync(running);
        var second = await graduates.AlsoReadyAsync("Đỗ", "Thị Mai");
        var way = await graduates.WayAsync();

        var all = await graduates.Registrar.Browser.PageAsync($"{way}&confirm=all");
        var list = await graduates.Registrar.Browser.PageAsync($"{way}&q=mai");
        var found = await graduates.Registrar.Browser.PageAsync($"{way}&q=mai&confirm=all");
        var unconfirmed = await graduates.Registrar.Browser.FillInAsync($"{way}&q=mai", "issue", ("to", "all"));
        var other = await graduates.Registrar.Browser.FillInAsync($"{way}&q=mai", "issue", ("to", "all"), ("confirmed", all.Split("name=\"confirmed\" value=\"")[1].Split('"')[0]));

        Assert.Contains("Issue this certificate to 2 learners?", all, StringComparison.Ordinal);
        Assert.Contains("All learners who are ready.", all, StringComparison.Ordinal);
        Assert.Contains("Issue to the one learner found", list, StringComparison.Ordinal);
        Assert.Contains("Issue this certificate to one learner?", found, StringComparison.Ordinal);
        Assert.Contains("Learners who are ready and match “mai”.", found, StringComparison.Ordinal);
        Assert.Equal((HttpStatusCode.OK, HttpStatusCode.OK), (unconfirmed.StatusCode, other.StatusCode));
        Assert.Contains("confirm again", await Person.WordsAsync(other), StringComparison.Ordinal);

        await graduates.IssueAllAsync("mai");

        var given = (await running.National.GetAsync($"/credentials?institutionId={graduates.University}&minPosition={await running.HeadAsync()}")).Expect(200);
        Assert.Equal(second, given.Items("items").Single().GetProperty("learnerId").GetGuid());
    }

    [Fact]
    public async Task Choosing_nobody_gives_nothing()
    {
        using var graduates = await Graduates.NewAsync(running);

        var answer = await graduates.Registrar.Browser.FillInAsync(await graduates.WayAsync(), "issue", ("to", "chosen"));

        Assert.Contains("Select somebody in the table first.", await Person.WordsAsync(answer), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Two_registrars_who_press_at_once_make_one_certificate_for_each_learner()
    {
        using var graduates = await Graduates.NewAsync(running);
        using var colleague = await running.EmployedAsync(Role.Registrar, graduates.University);
        var page = await graduates.WayAsync();

        var orders = await Task.WhenAll(new[] { graduates.Registrar, colleague }.Select(async registrar =>
            await Graduates.FinishedAsync(registrar, Parties.Then(await registrar.Browser.SendAsync(
                "/en/university/cohorts/new", page, ("_handler", "issue"), ("to", "chosen"), ("learner", $"{graduates.Ready}"))))));

        Assert.Equal(1, orders.Sum(order => Count(order, "Issued now")));
        Assert.Equal(1, orders.Sum(order => Count(order, "Already issued before")));
        var list = (await running.National.GetAsync($"/credentials?institutionId={graduates.University}&minPosition={await running.HeadAsync()}")).Expect(200);
        Assert.Single(list.Items("items"));
    }

    [Fact]
    public async Task A_certificate_is_suspended_reinstated_printed_anew_and_revoked_and_the_public_check_says_so()
    {
        using var graduates = await Graduates.NewAsync(running);
        var id = await graduates.IssuedAsync();
        var first = await NumberAsync(graduates, id);

        Assert.Equal("suspended", await ChangeAsync(graduates, id, first, "suspend", "under_review"));
        Assert.Equal("issued", await ChangeAsync(graduates, id, first, "reinstate", ""));
        Assert.Equal("superseded", await ChangeAsync(graduates, id, first, "reissue", "name_corrected"));
        var second = await NumberAsync(graduates, id);
        Assert.NotEqual(first, second);
        Assert.Equal("revoked", await ChangeAsync(graduates, id, second, "revoke", "misconduct"));
        var page = await graduates.Registrar.Browser.PageAsync($"{PageOf(id)}?seen={await running.HeadAsync()}");
        Assert.Contains("Issue again", page, StringComparison.Ordinal);
        Assert.DoesNotContain("value=\"reinstate\"", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Whose_certificate_was_revoked_stands_apart_is_passed_over_by_all_and_gets_it_again_alone()
    {
        using var graduates = await Graduates.NewAsync(running);
        var id = await graduates.IssuedAsync();
        var first = await NumberAsync(graduates, id);
        Assert.Equal("revoked", await ChangeAsync(graduates, id, first, "revoke", "misconduct"));

        var ready = await graduates.Registrar.Browser.PageAsync(await graduates.WayAsync());
        var revoked = await graduates.Registrar.Browser.PageAsync(await graduates.WayAsync("revoked"));
        var chosen = await Graduates.FinishedAsync(graduates.Registrar, Parties.Then(await graduates.Registrar.Browser.SendAsync(
            "/en/university/cohorts/new", await graduates.WayAsync(), ("_handler", "issue"), ("to", "chosen"), ("learner", $"{graduates.Ready}"))));

        Assert.Contains("No learner is ready for this certificate.", ready, StringComparison.Ordinal);
        Assert.Contains("Nguyễn Thị Ánh", revoked, StringComparison.Ordinal);
        Assert.DoesNotContain("name=\"to\"", revoked, StringComparison.Ordinal);
        Assert.Matches("(?s)Nguyễn Thị Ánh.*The certificate was revoked.", chosen);
        Assert.Equal("revoked", await ChangeAsync(graduates, id, first, "awardagain", "revoked_in_error"));
        Assert.NotEqual(first, await NumberAsync(graduates, id));
        Assert.Contains("Nguyễn Thị Ánh", await graduates.Registrar.Browser.PageAsync(await graduates.WayAsync("held")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_change_without_a_reason_is_not_made()
    {
        using var graduates = await Graduates.NewAsync(running);
        var id = await graduates.IssuedAsync();

        var answer = await graduates.Registrar.Browser.FillInAsync(
            $"{PageOf(id)}?seen={await running.HeadAsync()}", "change", ("key", Guid.NewGuid().ToString()), ("step", "revoke"), ("reason", ""));

        Assert.Contains("""<a href="#reason">""", await Person.WordsAsync(answer), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_list_is_found_by_number_and_downloaded_and_another_university_sees_none_of_it()
    {
        using var graduates = await Graduates.NewAsync(running);
        var number = await NumberAsync(graduates, await graduates.IssuedAsync());
        using var stranger = await running.EmployedAsync(Role.Registrar, await new World(running.National).InstitutionAsync());

        Assert.Contains("Nguyễn Thị Ánh", await graduates.Registrar.Browser.PageAsync($"/en/university/credentials?q={number.ToLowerInvariant()}"), StringComparison.Ordinal);
        Assert.Contains(number, await graduates.Registrar.Browser.PageAsync("/en/sheets/credentials.csv?status=issued"), StringComparison.Ordinal);
        Assert.Contains(number, await graduates.Registrar.Browser.PageAsync(
            $"/en/sheets/award-standings.csv?programme={graduates.Programme}&institution={graduates.University}&standing=held"), StringComparison.Ordinal);
        Assert.DoesNotContain("Nguyễn Thị Ánh", await stranger.Browser.PageAsync($"/en/university/credentials?q={number}"), StringComparison.Ordinal);
        foreach (var address in (string[])[$"/en/university/credentials?institution={graduates.University}", $"/en/university/programmes/{graduates.Programme}/credentials",
            $"/en/sheets/credentials.csv?institution={graduates.University}", $"/en/sheets/award-standings.csv?programme={graduates.Programme}&institution={graduates.University}"])
            Assert.Equal(HttpStatusCode.Forbidden, (await stranger.Browser.GetAsync(address)).StatusCode);
    }

    private static string PageOf(Guid id) => $"/en/university/credentials/{id}";

    /// <summary>Returns the figure shown for a label.</summary>
    private static int Count(string page, string words) => int.Parse(page.Split($"<dt>{words}</dt><dd>")[1].Split('<')[0], System.Globalization.CultureInfo.InvariantCulture);

    private async Task<string> NumberAsync(Graduates graduates, Guid id) =>
        (await graduates.Registrar.Browser.PageAsync($"{PageOf(id)}?seen={await running.HeadAsync()}")).Split("<h1>")[1].Split('<')[0];

    /// <returns>The result of the public check of the number.</returns>
    private async Task<string> ChangeAsync(Graduates graduates, Guid id, string number, string step, string reason)
    {
        Parties.Then(await graduates.Registrar.Browser.FillInAsync(
            $"{PageOf(id)}?seen={await running.HeadAsync()}", "change", ("key", Guid.NewGuid().ToString()), ("step", step), ("reason", reason)));
        return (await running.Public.GetAsync($"/credentials/{number}?minPosition={await running.HeadAsync()}")).Expect(200).String("status")!;
    }
}
