using System.Text.Json;
using Xunit;

namespace AiTalent.Api.Tests.Reference;

public sealed class OpenApiTests(RunningApi running)
{
    private static readonly string[] Calls =
    [
        "get /api/v1/institutions", "post /api/v1/institutions", "get /api/v1/institutions/{id}", "put /api/v1/institutions/{id}",
        "get /api/v1/programmes", "post /api/v1/programmes", "get /api/v1/programmes/{id}", "put /api/v1/programmes/{id}", "put /api/v1/programmes/{id}/accreditation",
        "post /api/v1/programmes/{id}/proposed-courses/accept", "post /api/v1/programmes/{id}/proposed-courses/reject",
        "get /api/v1/courses", "post /api/v1/courses", "get /api/v1/courses/{id}", "put /api/v1/courses/{id}",
        "get /api/v1/course-runs", "post /api/v1/course-runs", "get /api/v1/course-runs/{id}", "patch /api/v1/course-runs/{id}",
        "delete /api/v1/course-runs/{id}", "post /api/v1/course-runs/{id}/publish", "post /api/v1/course-runs/{id}/cancel", "post /api/v1/course-runs/{id}/close",
        "get /api/v1/course-runs/{id}/enrolments", "post /api/v1/course-runs/{id}/enrolments", "post /api/v1/course-runs/{id}/enrolments/batch",
        "get /api/v1/course-runs/{id}/enrolments/{learnerId}", "delete /api/v1/course-runs/{id}/enrolments/{learnerId}",
        "post /api/v1/course-runs/{id}/enrolments/{learnerId}/transfer", "post /api/v1/course-runs/{id}/enrolments/{learnerId}/accept",
        "post /api/v1/course-runs/{id}/enrolments/{learnerId}/decline", "post /api/v1/course-runs/{id}/enrolments/{learnerId}/suspend",
        "post /api/v1/course-runs/{id}/enrolments/{learnerId}/reinstate", "post /api/v1/course-runs/{id}/results",
        "get /api/v1/learners", "post /api/v1/learners", "get /api/v1/learners/{id}", "delete /api/v1/learners/{id}/person",
        "get /api/v1/cohorts", "post /api/v1/cohorts", "get /api/v1/cohorts/{id}", "put /api/v1/cohorts/{id}", "get /api/v1/cohorts/{id}/members",
        "post /api/v1/cohorts/{id}/members", "delete /api/v1/cohorts/{id}/members/{learnerId}", "put /api/v1/cohorts/{id}/staff", "post /api/v1/cohorts/{id}/enrolments",
        "get /api/v1/credentials", "post /api/v1/credentials", "get /api/v1/credentials/{number}", "post /api/v1/credentials/{id}/suspend",
        "post /api/v1/credentials/{id}/reinstate", "post /api/v1/credentials/{id}/revoke", "post /api/v1/credentials/{id}/reissue", "post /api/v1/credentials/{id}/end-review", "post /api/v1/credentials/{id}/review-answer",
        "get /api/v1/partnerships", "post /api/v1/partnerships", "get /api/v1/partnerships/{id}", "put /api/v1/partnerships/{id}",
        "post /api/v1/partnerships/{id}/propose", "post /api/v1/partnerships/{id}/sign", "post /api/v1/partnerships/{id}/end",
        "post /api/v1/partnerships/{id}/pledges", "post /api/v1/partnerships/{id}/allotments",
        "post /api/v1/partnerships/{id}/allotments/{allotmentId}/return",
        "get /api/v1/totals", "get /api/v1/feed", "post /connect/token",
    ];

    [Fact]
    public async Task The_document_lists_every_call()
    {
        var document = await DocumentAsync();

        var listed = document.GetProperty("paths").EnumerateObject()
            .SelectMany(path => path.Value.EnumerateObject().Select(call => $"{call.Name} {path.Name.TrimEnd('/')}"));

        Assert.StartsWith("3.1", document.GetProperty("openapi").GetString(), StringComparison.Ordinal);
        Assert.Equal(Calls.Order(), listed.Order());
    }

    [Fact]
    public async Task The_document_says_what_a_call_takes_and_answers()
    {
        var document = await DocumentAsync();
        var enrol = document.GetProperty("paths").EnumerateObject().Single(path => path.Name.TrimEnd('/') == "/api/v1/course-runs/{id}/enrolments").Value.GetProperty("post");
        var institutions = document.GetProperty("paths").EnumerateObject().Single(path => path.Name.TrimEnd('/') == "/api/v1/institutions").Value;
        var schemas = document.GetProperty("components").GetProperty("schemas");

        Assert.Contains(enrol.GetProperty("parameters").EnumerateArray(), parameter => parameter.GetProperty("name").GetString() == "Idempotency-Key");
        Assert.True(enrol.GetProperty("responses").TryGetProperty("201", out _));
        Assert.True(enrol.GetProperty("responses").TryGetProperty("200", out _));
        Assert.True(enrol.GetProperty("responses").TryGetProperty("409", out _));
        Assert.Contains(institutions.GetProperty("get").GetProperty("parameters").EnumerateArray(), parameter => parameter.GetProperty("name").GetString() == "q");
        Assert.Contains("name", schemas.GetProperty("InstitutionRequest").GetProperty("required").EnumerateArray().Select(item => item.GetString()));
        Assert.Contains("\"aiEngineer\"", schemas.GetRawText(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_reference_page_is_served_from_here()
    {
        using var page = await running.Public.Http.GetAsync("/docs/", TestContext.Current.CancellationToken);
        var html = await page.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);

        Assert.True(page.IsSuccessStatusCode);
        Assert.DoesNotContain("cdn.", html, StringComparison.Ordinal);
    }

    private async Task<JsonElement> DocumentAsync()
    {
        using var answer = await running.Public.Http.GetAsync("/openapi/v1.json", TestContext.Current.CancellationToken);
        Assert.True(answer.IsSuccessStatusCode);
        return JsonDocument.Parse(await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).RootElement;
    }
}
