using Xunit;

namespace AiTalent.Api.Tests.Institutions;

public sealed class InstitutionTests(RunningApi running)
{
    private static readonly object Hust = new
    {
        kind = "university",
        country = "VN",
        province = "01",
        name = new { vi = "Đại học Bách khoa Hà Nội", en = "Hanoi University of Science and Technology" },
        shortName = "HUST",
        domain = "hust.edu.vn",
    };

    private readonly ApiClient _api = running.National;

    [Fact]
    public async Task Registering_answers_where_it_is_and_its_revision()
    {
        var made = (await _api.PostAsync("/institutions", Hust)).Expect(201);

        Assert.Equal($"/api/v1/institutions/{made.Id}", made.Location);
        Assert.Equal("\"1\"", made.ETag);
        Assert.Equal("HUST", made.String("shortName"));
        Assert.Equal(7, made.Id.Version);
        Assert.True(made.Position > 0);
    }

    [Fact]
    public async Task A_repeat_under_the_clients_own_id_answers_as_the_first_did()
    {
        var id = Guid.CreateVersion7();
        var body = new { id, kind = "company", country = "KR", name = new { ko = "시험" } };

        var first = (await _api.PostAsync("/institutions", body)).Expect(201);
        var again = (await _api.PostAsync("/institutions", body)).Expect(201);
        var other = await _api.PostAsync("/institutions", new { id, kind = "company", country = "KR", name = new { ko = "다른" } });

        Assert.Equal((id, first.Location), (again.Id, again.Location));
        other.ExpectProblem(409, "already_exists", "id");
    }

    [Fact]
    public async Task What_was_written_can_be_read_at_once_and_found_without_marks()
    {
        var made = (await _api.PostAsync("/institutions", Hust)).Expect(201);

        var read = (await running.Public.GetAsync($"/institutions/{made.Id}?minPosition={made.Position}")).Expect(200);
        var found = (await running.Public.GetAsync("/institutions?q=bach+khoa&kind=university&country=VN&limit=200")).Expect(200);

        Assert.Equal("\"1\"", read.ETag);
        Assert.Equal("Đại học Bách khoa Hà Nội", read.Body.GetProperty("name").GetProperty("vi").GetString());
        Assert.Contains(found.Items("items"), item => item.GetProperty("id").GetGuid() == made.Id);
    }

    [Fact]
    public async Task A_change_needs_the_revision_that_it_was_made_on()
    {
        var id = (await _api.PostAsync("/institutions", Hust)).Expect(201).Id;
        var changed = new { kind = "university", country = "VN", province = "01", name = new { en = "HUST" } };

        (await _api.PutAsync($"/institutions/{id}", changed)).ExpectProblem(428, "precondition_required", "If-Match");
        (await _api.PutAsync($"/institutions/{id}", changed, "\"7\"")).ExpectProblem(412, "revision_mismatch");
        var done = (await _api.PutAsync($"/institutions/{id}", changed, "\"1\"")).Expect(200);

        Assert.Equal("\"2\"", done.ETag);
    }

    [Fact]
    public async Task A_list_is_read_part_by_part()
    {
        var last = 0L;
        for (var i = 0; i < 3; i++)
            last = (await _api.PostAsync("/institutions", new { kind = "ministry", country = "KR", name = new { en = $"Ministry {i}" } })).Expect(201).Position;

        var ids = new List<Guid>();
        string? cursor = null;
        do
        {
            var part = (await running.Public.GetAsync($"/institutions?kind=ministry&limit=2&minPosition={last}&cursor={cursor}")).Expect(200);
            ids.AddRange(part.Items("items").Select(item => item.GetProperty("id").GetGuid()));
            cursor = part.String("nextCursor");
        }
        while (cursor is not null);

        Assert.True(ids.Count >= 3);
        Assert.Equal(ids.Count, ids.Distinct().Count());
    }
}
