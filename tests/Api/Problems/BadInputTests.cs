using System.Text;
using Xunit;

namespace AiTalent.Api.Tests.Problems;

/// <summary>Tests invalid input: a precise problem, no write, and nothing personal in the server's log.</summary>
public sealed class BadInputTests(UndisturbedApi undisturbed) : IClassFixture<UndisturbedApi>
{
    private static readonly string Long = new('N', 10_000);
    private readonly RunningApi _running = undisturbed.Running;
    private readonly World _world = undisturbed.World;
    private readonly Guid _institution = undisturbed.Institution;
    private readonly Guid _course = undisturbed.Course;
    private readonly Guid _run = undisturbed.Run;
    private readonly Guid _learner = undisturbed.Learner;

    private ApiClient Api => _running.National;

    [Fact]
    public async Task Unknown_ids() => await NothingIsWritten(async () =>
    {
        var nobody = Guid.NewGuid();
        (await _world.EnrolAsync(nobody, _learner)).ExpectProblem(404, "not_found");
        (await _world.EnrolAsync(_run, nobody)).ExpectProblem(409, "unknown_learner", "learnerId");
        (await Api.PostAsync($"/course-runs/{_run}/enrolments", new { learnerId = _learner, programmeId = nobody })).ExpectProblem(409, "unknown_programme", "programmeId");
        (await Api.PostAsync($"/course-runs/{_run}/enrolments", new { learnerId = _learner, partnershipId = nobody })).ExpectProblem(409, "no_allotment", "partnershipId");
        (await Api.PostAsync("/course-runs", World.RunOf(nobody, _institution, 1))).ExpectProblem(409, "unknown_course", "courseId");
        (await Api.PostAsync("/course-runs", World.RunOf(_course, nobody, 1))).ExpectProblem(409, "unknown_institution", "institutionId");
        (await Api.PostAsync("/learners", new { country = "VN", institutionId = nobody })).ExpectProblem(409, "unknown_institution", "institutionId");
        (await Api.PatchAsync($"/course-runs/{nobody}", new { capacity = 1 }, "\"1\"")).ExpectProblem(404, "not_found");
        (await Api.GetAsync($"/course-runs/{nobody}")).ExpectProblem(404, "not_found");
        (await Api.GetAsync("/course-runs/not-an-id")).ExpectProblem(404, "not_found");
        (await Api.GetAsync("/nothing/here")).ExpectProblem(404, "not_found");
        (await Api.DeleteAsync("/institutions")).ExpectProblem(405, "method_not_allowed");
    });

    [Fact]
    public async Task Bodies_that_are_no_JSON_or_not_of_the_right_types() => await NothingIsWritten(async () =>
    {
        var path = $"/course-runs/{_run}/enrolments";
        foreach (var broken in (string[])["{", "{\"learnerId\": }", "not json", "{\"learnerId\": \"x\"", "[1, 2"])
            (await Api.RawAsync(path, broken)).ExpectProblem(400, "malformed_json");
        (await Api.RawAsync(path, "[]")).ExpectProblem(400, "wrong_type", "body");
        (await Api.RawAsync(path, "null")).ExpectProblem(400, "required", "body");
        (await Api.RawAsync(path, "")).ExpectProblem(400, "required", "body");
        (await Api.RawAsync(path, "learnerId=1", "application/x-www-form-urlencoded")).ExpectProblem(415, "unsupported_media_type");
        (await Api.RawAsync(path, "{}")).ExpectProblem(400, "required", "learnerId");
        (await Api.RawAsync(path, "{\"learnerId\": 5}")).ExpectProblem(400, "wrong_type", "learnerId");
        (await Api.RawAsync(path, "{\"learnerId\": \"x\"}")).ExpectProblem(400, "wrong_type", "learnerId");
        (await Api.RawAsync(path, $"{{\"learnerId\": \"{_learner}\", \"effectiveAt\": \"2024-01-01\"}}")).ExpectProblem(400, "wrong_type", "effectiveAt");
        (await Api.RawAsync(path, $"{{\"learnerId\": \"{_learner}\", \"effectiveAt\": \"0001-01-01T00:00:00Z\"}}")).ExpectProblem(400, "out_of_range", "effectiveAt");
        (await Api.RawAsync($"/course-runs/{_run}/results", $"[{{\"learnerId\": \"{_learner}\", \"result\": \"passed\", \"grade\": \"9\"}}]"))
            .ExpectProblem(400, "wrong_type", "[0].grade");
        (await Api.RawAsync($"/course-runs/{_run}/results", $"[{{\"learnerId\": \"{_learner}\", \"result\": \"maybe\"}}]"))
            .ExpectProblem(400, "unknown_value", "[0].result");
        (await Api.RawAsync("/institutions", "{\"kind\": 1, \"country\": \"VN\", \"name\": {\"vi\": \"A\"}}")).ExpectProblem(400, "wrong_type", "kind");
        (await Api.RawAsync("/institutions", "{\"kind\": \"school\", \"country\": \"VN\", \"name\": {\"vi\": \"A\"}}")).ExpectProblem(400, "unknown_value", "kind");
        (await Api.RawAsync("/institutions", "{\"kind\": \"company\", \"country\": \"VN\", \"name\": {\"vi\": 7}}")).ExpectProblem(400, "wrong_type", "name.vi");
        (await Api.SendAsync(HttpMethod.Patch, $"/course-runs/{_run}", new { capacity = "ten" }, ifMatch: "\"1\"")).ExpectProblem(400, "wrong_type", "capacity");
        (await Api.RawAsync(path, new string('[', 40))).ExpectProblem(400, "malformed_json");
    });

    [Fact]
    public async Task Fields_that_are_missing() => await NothingIsWritten(async () =>
    {
        (await Api.PostAsync("/institutions", new { country = "VN", name = new { vi = "A" } })).ExpectProblem(400, "required", "kind");
        (await Api.PostAsync("/institutions", new { kind = "company", country = "VN" })).ExpectProblem(400, "required", "name");
        (await Api.PostAsync("/institutions", new { kind = "company", country = "VN", name = new { } })).ExpectProblem(400, "required", "name");
        (await Api.PostAsync("/courses", new { institutionId = _institution, title = new { vi = "A" }, level = 1, hours = 1, language = "vi" })).ExpectProblem(400, "required", "code");
        (await Api.PostAsync($"/course-runs/{_run}/enrolments/batch", new { })).ExpectProblem(400, "required", "learnerIds");
        (await Api.PostAsync($"/course-runs/{_run}/enrolments/batch", new { learnerIds = Array.Empty<Guid>() })).ExpectProblem(400, "required", "learnerIds");
        (await Api.PostAsync($"/course-runs/{_run}/enrolments/batch", new { rows = new object?[] { new { } } })).ExpectProblem(400, "required", "rows[0].learnerId");
        (await Api.PostAsync($"/course-runs/{_run}/results", new object?[] { null })).ExpectProblem(400, "required", "[0]");
        (await Api.PostAsync("/learners", new { familyName = "Nguyễn" })).ExpectProblem(400, "required", "country");
    });

    [Fact]
    public async Task Values_that_cannot_be() => await NothingIsWritten(async () =>
    {
        (await Api.PostAsync("/course-runs", World.RunOf(_course, _institution, -1))).ExpectProblem(400, "out_of_range", "capacity");
        (await Api.PatchAsync($"/course-runs/{_run}", new { capacity = -1 }, "\"1\"")).ExpectProblem(400, "out_of_range", "capacity");
        (await Api.PatchAsync($"/course-runs/{_run}", new { enrolmentClosesAt = "2019-01-01T00:00:00Z" }, "\"1\"")).ExpectProblem(400, "ends_before_start", "enrolmentClosesAt");
        (await Api.PatchAsync($"/course-runs/{_run}", new { endsOn = "2019-01-01" }, "\"1\"")).ExpectProblem(400, "ends_before_start", "endsOn");
        (await Api.PatchAsync($"/course-runs/{_run}", new { timeZone = "Europe/Paris" }, "\"1\"")).ExpectProblem(400, "unknown_time_zone", "timeZone");
        (await Api.PatchAsync($"/course-runs/{_run}", new { startsOn = (string?)null }, "\"1\"")).ExpectProblem(400, "required", "startsOn");
        (await Api.PostAsync("/learners", new { country = "VN", province = "99" })).ExpectProblem(400, "unknown_province", "province");
        (await Api.PostAsync("/learners", new { country = "FR" })).ExpectProblem(400, "unknown_country", "country");
        (await Api.PostAsync("/learners", new { country = "VN", birthDate = "2026-01-01" })).ExpectProblem(400, "out_of_range", "birthDate");
        (await Api.PostAsync("/learners", new { country = "VN", birthDate = "yesterday" })).ExpectProblem(400, "wrong_type", "birthDate");
        (await Api.PostAsync("/learners", new { country = "VN", email = "nobody" })).ExpectProblem(400, "bad_characters", "email");
        (await Api.PostAsync("/learners", new { country = "VN", familyName = "A\u0007B" })).ExpectProblem(400, "bad_characters", "familyName");
        (await Api.PostAsync("/learners", new { id = Guid.Empty, country = "VN" })).ExpectProblem(400, "out_of_range", "id");
        (await Api.PostAsync($"/course-runs/{_run}/results", new[] { new { learnerId = _learner, result = "passed", grade = 101 } })).Expect(200);
        (await Api.GetAsync("/institutions?limit=0")).ExpectProblem(400, "out_of_range", "limit");
        (await Api.GetAsync("/institutions?limit=201")).ExpectProblem(400, "out_of_range", "limit");
        (await Api.GetAsync("/institutions?limit=x")).ExpectProblem(400, "wrong_type", "limit");
        (await Api.GetAsync("/institutions?cursor=!")).ExpectProblem(400, "wrong_type", "cursor");
        (await Api.GetAsync("/institutions?kind=school")).ExpectProblem(400, "unknown_value", "kind");
        (await Api.GetAsync("/courses?institutionId=1")).ExpectProblem(400, "wrong_type", "institutionId");
    });

    [Fact]
    public async Task Names_of_ten_thousand_characters() => await NothingIsWritten(async () =>
    {
        (await Api.PostAsync("/institutions", new { kind = "company", country = "VN", name = new { vi = Long } })).ExpectProblem(400, "too_long", "name.vi");
        (await Api.PostAsync("/courses", new { institutionId = _institution, code = "A", title = new { ko = Long }, level = 1, hours = 1, language = "ko" }))
            .ExpectProblem(400, "too_long", "title.ko");
        (await Api.PostAsync("/learners", new { country = "VN", familyName = Long })).ExpectProblem(400, "too_long", "familyName");
        (await Api.GetAsync($"/institutions?q={Long[..300]}")).ExpectProblem(400, "too_long", "q");
    });

    [Fact]
    public async Task Batches_that_are_too_long_or_name_somebody_twice() => await NothingIsWritten(async () =>
    {
        var path = $"/course-runs/{_run}/enrolments/batch";
        var many = Enumerable.Range(0, 10_001).Select(_ => Guid.NewGuid()).ToArray();
        (await Api.PostAsync(path, new { learnerIds = many })).ExpectProblem(400, "too_many", "learnerIds");
        (await Api.PostAsync(path, new { learnerIds = new[] { _learner, _learner } })).ExpectProblem(400, "duplicate", "learnerIds");
        (await Api.PostAsync(path, new { rows = new[] { new { learnerId = _learner }, new { learnerId = _learner } } })).ExpectProblem(400, "duplicate", "rows");
        (await Api.PostAsync($"/course-runs/{_run}/results", many.Select(id => new { learnerId = id, result = "passed" }))).ExpectProblem(400, "too_many", "body");
        var twice = Enumerable.Repeat(new { learnerId = _learner, result = "passed" }, 2);
        (await Api.PostAsync($"/course-runs/{_run}/results", twice)).ExpectProblem(400, "duplicate", "body");
    });

    [Fact]
    public async Task A_body_over_the_limit() => await NothingIsWritten(async () =>
        (await Api.RawAsync("/institutions", $"{{\"kind\":\"{new string('x', 4_100_000)}\"}}", waits: true)).ExpectProblem(413, "too_large"));

    [Fact]
    public async Task Tokens_without_the_scope_or_of_another_institution() => await NothingIsWritten(async () =>
    {
        var other = await _world.InstitutionAsync();
        _written = await _running.HeadAsync();
        var reader = await _running.ClientAsync(["totals"]);
        var stranger = await _running.ClientAsync(AiTalent.Domain.Authority.Scopes.All.Keys, other);

        (await new World(reader).EnrolAsync(_run, _learner)).ExpectProblem(403, "not_permitted");
        (await reader.PostAsync("/learners", new { country = "VN" })).ExpectProblem(403, "not_permitted");
        (await reader.PatchAsync($"/course-runs/{_run}", new { capacity = 9 }, "\"1\"")).ExpectProblem(403, "not_permitted");
        (await new World(stranger).EnrolAsync(_run, _learner)).ExpectProblem(403, "other_institution");
        (await stranger.PatchAsync($"/course-runs/{_run}", new { capacity = 9 }, "\"1\"")).ExpectProblem(403, "other_institution");
        (await stranger.PostAsync("/course-runs", World.RunOf(_course, _institution, 1))).ExpectProblem(403, "other_institution");
        (await stranger.PostAsync("/institutions", new { kind = "company", country = "VN", name = new { vi = "A" } })).ExpectProblem(403, "other_institution");
        (await new World(_running.Public).EnrolAsync(_run, _learner)).ExpectProblem(401, "not_authenticated");
        (await new World(_running.ClientOf("not.a.token")).EnrolAsync(_run, _learner)).ExpectProblem(401, "not_authenticated");
    });

    [Fact]
    public async Task Names_in_decomposed_form_are_kept_composed()
    {
        var (vi, ko) = ("Đại học Quốc gia Hà Nội", "서울대학교");
        var made = (await Api.PostAsync("/institutions", new
        {
            kind = "university",
            country = "VN",
            name = new { vi = vi.Normalize(NormalizationForm.FormD), ko = ko.Normalize(NormalizationForm.FormD) },
        })).Expect(201);

        var name = made.Body.GetProperty("name");

        Assert.Equal((vi.Normalize(), ko), (name.GetProperty("vi").GetString(), name.GetProperty("ko").GetString()));
    }

    [Fact]
    public async Task The_process_logs_nothing_personal()
    {
        var body = new { country = "XX", familyName = "Zzyzxfamily", givenName = "Qqgiven", email = "secret@person.example", phone = "0909123456", birthDate = "1999-12-31" };
        (await Api.PostAsync("/learners", body)).ExpectProblem(400, "unknown_country", "country");
        (await Api.RawAsync("/learners", "{\"country\":\"VN\",\"familyName\":\"Zzyzxfamily\",\"email\":")).ExpectProblem(400, "malformed_json");
        (await Api.RawAsync("/learners", "{\"country\":\"VN\",\"familyName\":\"Zzyzxfamily\",\"phone\":909123456}")).ExpectProblem(400, "wrong_type", "phone");
        var made = (await Api.PostAsync("/learners", new { country = "VN", body.familyName, body.givenName, body.email, body.phone, body.birthDate })).Expect(201);
        (await Api.GetAsync($"/learners/{made.Id}?minPosition={made.Position}")).Expect(200);
        (await Api.GetAsync("/institutions?q=Zzyzxfamily")).Expect(200);

        var log = _running.Log.Text;

        foreach (var personal in (string[])["Zzyzxfamily", "Qqgiven", "secret@person.example", "0909123456", "909123456", "1999-12-31"])
            Assert.DoesNotContain(personal, log, StringComparison.Ordinal);
    }

    private long _written;

    private async Task NothingIsWritten(Func<Task> requests)
    {
        _written = await _running.HeadAsync();
        await requests();
        Assert.Equal(_written, await _running.HeadAsync());
    }
}
