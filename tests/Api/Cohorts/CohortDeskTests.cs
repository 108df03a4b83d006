using System.Net;
using System.Text;
using AiTalent.Api.Tests.Accounts;
using AiTalent.Api.Tests.Partnerships;
using AiTalent.Domain.Authority;
using Xunit;

namespace AiTalent.Api.Tests.Cohorts;

public sealed class CohortDeskTests(RunningApi running)
{
    private const string Three = "Họ và tên\tNgày sinh\nTrần Quốc Bảo\t2004-05-06\nLê Thị Hồng\t2005-01-02\n\t2000-01-01\n박서연\t2003-03-03\n";

    private readonly World _world = new(running.National);

    [Fact]
    public async Task A_pasted_list_is_shown_first_and_written_only_when_it_is_confirmed()
    {
        var (university, registrar) = await RegistrarAsync();
        using var _ = registrar;
        var cohort = await CreateAsync(registrar);

        var preview = Parties.Then(await PasteAsync(registrar, cohort, Three));
        var seen = await registrar.Browser.PageAsync(preview);

        Assert.Contains("Trần Quốc Bảo", seen, StringComparison.Ordinal);
        Assert.Contains("This field is required.", seen, StringComparison.Ordinal);
        Assert.Contains("Add 3 learners", seen, StringComparison.Ordinal);
        Assert.Contains("There are no members yet.", await registrar.Browser.PageAsync(cohort), StringComparison.Ordinal);
        Assert.Equal(0, (await running.National.GetAsync($"/learners?institutionId={university}")).Expect(200).Body.GetProperty("items").GetArrayLength());
    }

    [Fact]
    public async Task What_is_confirmed_is_registered_put_in_the_cohort_and_enrolled_in_the_order_of_the_list_with_an_outcome_each()
    {
        var (university, registrar) = await RegistrarAsync();
        using var _ = registrar;
        var cohort = await CreateAsync(registrar);
        var run = await _world.RunAsync(2, institution: university);
        var preview = Parties.Then(await PasteAsync(registrar, cohort, Three));

        Assert.Equal(preview, Parties.Then(await registrar.Browser.FillInAsync(preview, "confirm", ("run", $"{run}"))));
        var done = await DoneAsync(registrar, preview);

        var outcomes = done.Split("class=\"sheet\"")[1];
        Assert.Equal((2, 1), (Count(outcomes, ">Enrolled<"), Count(outcomes, ">On the waitlist<")));
        var members = await registrar.Browser.PageAsync($"{cohort}?seen={await running.HeadAsync()}");
        Assert.Contains("3 members", members, StringComparison.Ordinal);
        Assert.Matches("(?s)Lê Thị Hồng.*Trần Quốc Bảo.*박서연", members);
        Assert.Equal(2, (await running.National.GetAsync($"/course-runs/{run}")).Expect(200).Body.GetProperty("taken").GetInt32());
    }

    [Fact]
    public async Task Confirming_twice_writes_once()
    {
        var (university, registrar) = await RegistrarAsync();
        using var _ = registrar;
        var cohort = await CreateAsync(registrar);
        var preview = Parties.Then(await PasteAsync(registrar, cohort, Three));

        await Task.WhenAll(registrar.Browser.FillInAsync(preview, "confirm", ("run", "")), registrar.Browser.FillInAsync(preview, "confirm", ("run", "")));
        await DoneAsync(registrar, preview);

        Assert.Equal(3, (await running.National.GetAsync($"/learners?institutionId={university}&minPosition={await running.HeadAsync()}")).Expect(200).Body.GetProperty("items").GetArrayLength());
    }

    [Fact]
    public async Task A_list_that_is_read_again_registers_only_who_is_new_and_keeps_its_order_for_the_seats()
    {
        var (university, registrar) = await RegistrarAsync();
        using var _ = registrar;
        var cohort = await CreateAsync(registrar);
        var run = await _world.RunAsync(2, institution: university);
        var first = Parties.Then(await PasteAsync(registrar, cohort, Three));
        await registrar.Browser.FillInAsync(first, "confirm", ("run", ""));
        await DoneAsync(registrar, first);
        await running.HeadAsync();

        var second = Parties.Then(await PasteAsync(registrar, cohort, Three.Replace("2003-03-03", "2003-03-03\nVũ An\t2004-04-04", StringComparison.Ordinal)));
        var seen = await registrar.Browser.PageAsync(second);
        await registrar.Browser.FillInAsync(second, "confirm", ("run", $"{run}"));
        var done = await DoneAsync(registrar, second);

        Assert.Contains("Add one learner", seen, StringComparison.Ordinal);
        Assert.Equal(3, Count(seen, ">Already a member<"));
        Assert.Matches("(?s)Trần Quốc Bảo.*>Enrolled<.*Lê Thị Hồng.*>Enrolled<.*박서연.*>On the waitlist<.*Vũ An.*>On the waitlist<", done);
        Assert.Equal(4, (await running.National.GetAsync($"/learners?institutionId={university}&minPosition={await running.HeadAsync()}")).Expect(200).Body.GetProperty("items").GetArrayLength());
    }

    [Fact]
    public async Task Who_is_a_learner_of_the_university_by_the_address_joins_another_cohort_as_the_same_learner()
    {
        var (university, registrar) = await RegistrarAsync();
        using var _ = registrar;
        var list = $"Họ và tên\tEmail\nTrần Quốc Bảo\t{Guid.NewGuid():N}@example.com\n";
        var first = Parties.Then(await PasteAsync(registrar, await CreateAsync(registrar), list));
        await registrar.Browser.FillInAsync(first, "confirm", ("run", ""));
        await DoneAsync(registrar, first);
        await running.HeadAsync();
        var cohort = await CreateAsync(registrar);

        var second = Parties.Then(await PasteAsync(registrar, cohort, list));
        var seen = await registrar.Browser.PageAsync(second);
        await registrar.Browser.FillInAsync(second, "confirm", ("run", ""));
        await DoneAsync(registrar, second);

        Assert.Equal(1, Count(seen, ">Already a learner of the university<"));
        Assert.Contains("One member", await registrar.Browser.PageAsync($"{cohort}?seen={await running.HeadAsync()}"), StringComparison.Ordinal);
        Assert.Single((await running.National.GetAsync($"/learners?institutionId={university}")).Expect(200).Items("items"));
    }

    [Fact]
    public async Task Two_lines_of_one_known_learner_are_one_and_the_rest_of_the_list_goes_on()
    {
        var (university, registrar) = await RegistrarAsync();
        using var _ = registrar;
        var cohort = await CreateAsync(registrar);
        var own = $"Trần Quốc Bảo\t2004-05-06\t{Guid.NewGuid():N}@example.com\n";
        var first = Parties.Then(await PasteAsync(registrar, cohort, $"Họ và tên\tNgày sinh\tEmail\n{own}"));
        await registrar.Browser.FillInAsync(first, "confirm", ("run", ""));
        await DoneAsync(registrar, first);
        await running.HeadAsync();

        var second = Parties.Then(await PasteAsync(registrar, cohort, $"Họ và tên\tNgày sinh\tEmail\n{own}Trần Quốc Bảo\t2004-05-06\t\nVũ An\t2004-04-04\t\n"));
        var seen = await registrar.Browser.PageAsync(second);
        await registrar.Browser.FillInAsync(second, "confirm", ("run", ""));
        await DoneAsync(registrar, second);

        Assert.Contains("Add one learner", seen, StringComparison.Ordinal);
        Assert.Contains("2 members", await registrar.Browser.PageAsync($"{cohort}?seen={await running.HeadAsync()}"), StringComparison.Ordinal);
        Assert.Equal(2, (await running.National.GetAsync($"/learners?institutionId={university}")).Expect(200).Items("items").Count());
    }

    [Fact]
    public async Task A_list_of_members_alone_leaves_nothing_to_confirm()
    {
        var (_, registrar) = await RegistrarAsync();
        using var disposed = registrar;
        var cohort = await CreateAsync(registrar);
        var first = Parties.Then(await PasteAsync(registrar, cohort, Three));
        await registrar.Browser.FillInAsync(first, "confirm", ("run", ""));
        await DoneAsync(registrar, first);
        await running.HeadAsync();

        var seen = await registrar.Browser.PageAsync(Parties.Then(await PasteAsync(registrar, cohort, Three)));

        Assert.Equal(3, Count(seen, ">Already a member<"));
        Assert.Contains("Everyone on this list is already a member of the cohort.", seen, StringComparison.Ordinal);
        Assert.DoesNotContain("value=\"confirm\"", seen, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_in_cp949_is_read_like_a_pasted_list()
    {
        var (_, registrar) = await RegistrarAsync("KR");
        using var disposed = registrar;
        var cohort = await CreateAsync(registrar);
        var korean = CodePagesEncodingProvider.Instance.GetEncoding(949)!.GetBytes("성명,생년월일,지역\r\n박서연,2003.3.3,부산광역시\r\n");

        var preview = Parties.Then(await registrar.Browser.UploadAsync($"{cohort}/import", "import", "file", "학생.csv", korean));

        var seen = await registrar.Browser.PageAsync(preview);
        Assert.Contains("박서연", seen, StringComparison.Ordinal);
        Assert.Contains("Busan", seen, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_whole_cohort_is_enrolled_again_elsewhere_and_who_is_in_already_is_told_so()
    {
        var (university, registrar) = await RegistrarAsync();
        using var _ = registrar;
        var cohort = await CreateAsync(registrar);
        var run = await _world.RunAsync(5, institution: university);
        var preview = Parties.Then(await PasteAsync(registrar, cohort, Three));
        await registrar.Browser.FillInAsync(preview, "confirm", ("run", $"{run}"));
        await DoneAsync(registrar, preview);
        var sheet = $"{cohort}/enrol?seen={await running.HeadAsync()}";

        var again = await DoneAsync(registrar, Parties.Then(await registrar.Browser.FillInAsync(sheet, "enrol", ("run", $"{run}"))));

        Assert.Contains("Trần Quốc Bảo", again, StringComparison.Ordinal);
        Assert.Equal(3, (await running.National.GetAsync($"/course-runs/{run}")).Expect(200).Body.GetProperty("taken").GetInt32());
    }

    [Fact]
    public async Task Nobody_else_sees_what_was_read_and_another_university_sees_nothing_of_the_cohort()
    {
        var (university, registrar) = await RegistrarAsync();
        var (_, stranger) = await RegistrarAsync();
        using var colleague = await running.EmployedAsync(Role.Registrar, university);
        using var __ = registrar;
        using var ___ = stranger;
        var cohort = await CreateAsync(registrar);
        var preview = Parties.Then(await PasteAsync(registrar, cohort, Three));

        Assert.DoesNotContain("Trần Quốc Bảo", await colleague.Browser.PageAsync(preview), StringComparison.Ordinal);
        foreach (var page in (string[])[cohort, $"{cohort}/import", $"{cohort}/enrol", $"{cohort}/edit", preview])
            Assert.Equal(HttpStatusCode.Forbidden, (await stranger.Browser.GetAsync(page)).StatusCode);
        Assert.Equal(HttpStatusCode.Forbidden, (await stranger.Browser.GetAsync($"/en/sheets/cohort-members.csv?cohort={cohort.Split('/')[^1]}")).StatusCode);
    }

    [Fact]
    public async Task Members_are_found_by_a_part_of_the_name_without_marks_taken_out_and_downloaded()
    {
        var (_, registrar) = await RegistrarAsync();
        using var disposed = registrar;
        var cohort = await CreateAsync(registrar);
        var preview = Parties.Then(await PasteAsync(registrar, cohort, Three));
        await registrar.Browser.FillInAsync(preview, "confirm", ("run", ""));
        await DoneAsync(registrar, preview);
        var at = $"seen={await running.HeadAsync()}";

        var found = await registrar.Browser.PageAsync($"{cohort}?{at}&q=quoc");
        Assert.Contains("Trần Quốc Bảo", found, StringComparison.Ordinal);
        Assert.DoesNotContain("박서연", found, StringComparison.Ordinal);
        var learner = found.Split("name=\"learner\" value=\"")[1].Split('"')[0];
        var after = Parties.Then(await registrar.Browser.FillInAsync($"{cohort}?{at}", "act", ("key", Guid.NewGuid().ToString()), ("learner", learner), ("action", "remove")));

        Assert.Contains("2 members", await registrar.Browser.PageAsync(after), StringComparison.Ordinal);
        var csv = await registrar.Browser.PageAsync($"/en/sheets/cohort-members.csv?cohort={cohort.Split('/')[^1]}");
        Assert.Contains("박서연", csv, StringComparison.Ordinal);
        Assert.DoesNotContain("Trần Quốc Bảo", csv, StringComparison.Ordinal);
    }

    private static int Count(string page, string words) => page.Split(words).Length - 1;

    private static Task<HttpResponseMessage> PasteAsync(Person registrar, string cohort, string table) =>
        registrar.Browser.UploadAsync($"{cohort}/import", "import", "text", null, Encoding.UTF8.GetBytes(table));

    private static Task<string> DoneAsync(Person registrar, string page) => Eventually.FindAsync(async () =>
    {
        var seen = await registrar.Browser.PageAsync(page);
        return seen.Contains("All done.", StringComparison.Ordinal) ? seen : null;
    });

    /// <returns>The page of the cohort. It has been opened, so pages below it also know the cohort.</returns>
    private static async Task<string> CreateAsync(Person registrar)
    {
        var page = Parties.Then(await registrar.Browser.FillInAsync(
            "/en/university/cohorts/new", "create", ("key", Guid.NewGuid().ToString()), ("nameVi", "Lớp AI K3"), ("nameEn", "AI cohort 3"), ("intake", "2026-09")));
        await registrar.Browser.PageAsync(page);
        return page.Split('?')[0];
    }

    private async Task<(Guid University, Person Registrar)> RegistrarAsync(string country = "VN")
    {
        var university = await _world.InstitutionAsync(country: country);
        return (university, await running.EmployedAsync(Role.Registrar, university));
    }
}
