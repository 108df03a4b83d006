using System.Text;
using Xunit;

namespace AiTalent.Api.Tests.Learners;

public sealed class LearnerTests(RunningApi running)
{
    private readonly ApiClient _api = running.National;
    private readonly World _world = new(running.National);

    [Fact]
    public async Task A_person_is_kept_beside_the_log_and_shown_to_who_may_see_it()
    {
        var institution = await _world.InstitutionAsync();
        var made = (await _api.PostAsync("/learners", Nguyen(institution))).Expect(201);
        var path = $"/learners/{made.Id}?minPosition={made.Position}";

        var seen = (await (await running.ClientAsync(["persons"], institution)).GetAsync(path)).Expect(200);

        Assert.Equal("Nguyễn", seen.Body.GetProperty("person").GetProperty("familyName").GetString());
        Assert.False(made.Body.TryGetProperty("person", out _));
        (await running.Public.GetAsync(path)).ExpectProblem(401, "not_authenticated");
        (await (await running.ClientAsync(["learners"])).GetAsync(path)).ExpectProblem(403, "not_permitted");
        (await (await running.ClientAsync(["persons"], await _world.InstitutionAsync())).GetAsync(path)).ExpectProblem(403, "other_institution");
        (await _api.GetAsync($"/learners/{Guid.NewGuid()}")).ExpectProblem(404, "not_found");
    }

    [Fact]
    public async Task No_name_stands_in_the_events()
    {
        var made = (await _api.PostAsync("/learners", Nguyen(null))).Expect(201);

        var events = await running.Store.ReadLogAsync(made.Position - 1, 1, TestContext.Current.CancellationToken);
        var data = Encoding.UTF8.GetString(events[0].Data.Span);

        Assert.Contains("ageBandFrom", data, StringComparison.OrdinalIgnoreCase);
        foreach (var personal in (string[])["Nguy", "Anh", "anh@example.vn", "090", "2004"])
            Assert.DoesNotContain(personal, data, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_list_shows_no_names()
    {
        var institution = await _world.InstitutionAsync();
        var made = (await _api.PostAsync("/learners", Nguyen(institution))).Expect(201);

        var list = (await _api.GetAsync($"/learners?institutionId={institution}&country=VN&province=79&minPosition={made.Position}")).Expect(200);
        var own = (await (await running.ClientAsync(["persons"], institution)).GetAsync("/learners")).Expect(200);

        Assert.Equal(made.Id, list.Items("items").Single().GetProperty("id").GetGuid());
        Assert.Equal(made.Id, own.Items("items").Single().GetProperty("id").GetGuid());
        Assert.DoesNotContain("Nguy", list.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Names_are_kept_as_people_type_them_in_one_form()
    {
        var decomposed = "Nguyễn".Normalize(NormalizationForm.FormD);
        var made = (await _api.PostAsync("/learners", new { country = "VN", familyName = decomposed, givenName = "한글".Normalize(NormalizationForm.FormD) })).Expect(201);

        var person = (await _api.GetAsync($"/learners/{made.Id}?minPosition={made.Position}")).Expect(200).Body.GetProperty("person");

        Assert.Equal("Nguyễn".Normalize(NormalizationForm.FormC), person.GetProperty("familyName").GetString());
        Assert.Equal("한글", person.GetProperty("givenName").GetString());
    }

    private static object Nguyen(Guid? institution) => new
    {
        country = "VN",
        province = "79",
        institutionId = institution,
        familyName = "Nguyễn",
        givenName = "Anh",
        email = "anh@example.vn",
        phone = "+84 090 123",
        birthDate = "2004-05-06",
        language = "vi",
    };
}
