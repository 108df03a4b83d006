using System.Net;
using System.Text;
using Xunit;

namespace AiTalent.Api.Tests.Accounts;

public sealed class ProfileTests(RunningApi running)
{
    private const string Page = "/en/account/profile";

    [Fact]
    public async Task With_a_profile_one_is_a_learner_who_can_enrol()
    {
        var world = new World(running.National);
        var run = await world.RunAsync(5);
        using var person = await new Person(running).BecomeAsync();

        Assert.Contains("Your profile is saved", await Person.WordsAsync(await SaveAsync(person)), StringComparison.Ordinal);
        var enrolled = await person.Browser.FillInAsync($"/en/course-runs/{run}/enrol", "place", ("Key", Guid.NewGuid().ToString()), ("Action", "enrol"));

        Assert.Equal(HttpStatusCode.Redirect, enrolled.StatusCode);
    }

    [Fact]
    public async Task Names_are_kept_in_composed_form_and_can_be_corrected()
    {
        using var person = await new Person(running).BecomeAsync();
        await SaveAsync(person, family: "Nguyễn".Normalize(NormalizationForm.FormD), given: "Thị Ánh");
        Assert.Contains("value=\"Nguyễn\"", await person.Browser.PageAsync(Page), StringComparison.Ordinal);

        await person.Browser.FillInAsync(Page, "profile", ("key", Guid.NewGuid().ToString()), ("familyName", "김"), ("givenName", "서연"), ("latinName", "Kim Seo-yeon"));

        var page = await person.Browser.PageAsync(Page);
        Assert.Contains("value=\"김\"", page, StringComparison.Ordinal);
        Assert.Contains("value=\"Kim Seo-yeon\"", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_wrong_stands_at_its_field()
    {
        using var person = await new Person(running).BecomeAsync();

        Assert.Contains("href=\"#familyName\"", await Person.WordsAsync(await SaveAsync(person, family: "", given: "")), StringComparison.Ordinal);
        Assert.Contains("href=\"#phone\"", await Person.WordsAsync(await SaveAsync(person, phone: "call me")), StringComparison.Ordinal);
        Assert.Contains("href=\"#birthDate\"", await Person.WordsAsync(await SaveAsync(person, born: "")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task No_name_comes_into_the_log_or_the_programs_log()
    {
        using var person = await new Person(running).BecomeAsync();
        await SaveAsync(person, family: "Zwölfender", given: "Ánh");

        var log = string.Concat((await running.Store.ReadLogAsync(0, int.MaxValue, TestContext.Current.CancellationToken))
            .Select(stored => Encoding.UTF8.GetString(stored.Data.Span)));
        Assert.DoesNotContain("Zwölfender", log, StringComparison.Ordinal);
        Assert.DoesNotContain("Zwölfender", running.Log.Text, StringComparison.Ordinal);
    }

    private static Task<HttpResponseMessage> SaveAsync(
        Person person, string family = "Trần", string given = "Quốc Bảo", string phone = "+84 912 345 678", string born = "2004-05-06") => person.Browser.FillInAsync(
        Page, "profile", ("key", Guid.NewGuid().ToString()), ("familyName", family), ("givenName", given), ("phone", phone), ("birthDate", born), ("place", "VN:01"), ("gender", "Male"));
}
