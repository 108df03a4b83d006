using System.IO.Compression;
using System.Net;
using System.Text.Json;
using AiTalent.Api.Tests.Accounts;
using Xunit;

namespace AiTalent.Api.Tests.Privacy;

public sealed class DownloadTests(RunningApi running)
{
    private const string Page = "/en/account/privacy";
    private const string File = "/account/my-data.zip";

    [Fact]
    public async Task Everything_that_is_kept_comes_as_one_file_with_json_and_tables()
    {
        var run = await new World(running.National).RunAsync(5);
        using var person = await new Person(running).BecomeAsync();
        await person.SaveProfileAsync("김", "=SUM(A1)");
        await person.EnrolAsync(run);
        Assert.Equal(HttpStatusCode.NotFound, (await person.Browser.GetAsync(File)).StatusCode);

        Person.ExpectRedirect($"{Page}#download", await person.Browser.FillInAsync(Page, "download"));
        using var archive = new ZipArchive(await ReadAsync(person));

        using var json = JsonDocument.Parse(await TextAsync(archive, "data.json"));
        Assert.Equal(person.Email, json.RootElement.GetProperty("account").GetProperty("email").GetString());
        Assert.Equal("김", json.RootElement.GetProperty("person").GetProperty("familyName").GetString());
        Assert.Equal(("Enrolled", "Machine learning"), (Of(json, "enrolments", "status"), Of(json, "enrolments", "course")));
        Assert.Equal("training", Of(json, "consents", "purpose"));
        Assert.Equal(
            ["accesses.csv", "account.csv", "consents.csv", "credentials.csv", "data.json", "enrolments.csv", "logins.csv", "notifications.csv", "person.csv", "roles.csv"],
            archive.Entries.Select(entry => entry.Name).Order());
        Assert.Contains("'=SUM(A1)", await TextAsync(archive, "person.csv"), StringComparison.Ordinal);
        Assert.Contains($"{run}", await TextAsync(archive, "enrolments.csv"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_file_is_for_its_person_alone()
    {
        using var person = await new Person(running).BecomeAsync();
        using var other = await new Person(running).BecomeAsync();
        using var nobody = new Person(running);
        await person.Browser.FillInAsync(Page, "download");
        await (await ReadAsync(person)).DisposeAsync();

        Assert.Equal(HttpStatusCode.NotFound, (await other.Browser.GetAsync(File)).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await nobody.Browser.GetAsync(File)).StatusCode);
    }

    private static async Task<Stream> ReadAsync(Person person)
    {
        await Eventually.TrueAsync(async () => (await person.Browser.PageAsync(Page)).Contains($"href=\"{File}\"", StringComparison.Ordinal));
        var answer = await person.Browser.GetAsync(File);
        Assert.Equal(("application/zip", true), (answer.Content.Headers.ContentType?.MediaType, answer.Headers.CacheControl?.NoStore));
        return await answer.Content.ReadAsStreamAsync(TestContext.Current.CancellationToken);
    }

    private static async Task<string> TextAsync(ZipArchive archive, string name)
    {
        using var reader = new StreamReader(await archive.GetEntry(name)!.OpenAsync(TestContext.Current.CancellationToken));
        return await reader.ReadToEndAsync(TestContext.Current.CancellationToken);
    }

    private static string? Of(JsonDocument json, string table, string column) => json.RootElement.GetProperty(table)[0].GetProperty(column).GetString();
}
