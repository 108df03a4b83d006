using System.Net;
using System.Net.Http.Headers;
using Xunit;

namespace AiTalent.Api.Tests.Totals;

public sealed class PastTotalsTests(UndisturbedApi undisturbed) : IClassFixture<UndisturbedApi>
{
    private readonly RunningApi _running = undisturbed.Running;
    private readonly World _world = undisturbed.World;

    [Theory]
    [InlineData("?asOf=2023-05-05")]
    [InlineData("?asOf=2023-05-05&by=course-run")]
    [InlineData("?asOf=2023-05-05&by=day")]
    public async Task A_past_day_keeps_its_tag_until_a_change_reaches_it(string query)
    {
        var run = await _world.RunAsync(capacity: null);
        var first = await TagAsync(query);

        (await _world.EnrolAsync(run, await _world.LearnerAsync())).Expect(201);
        Assert.Equal(HttpStatusCode.NotModified, await StatusAsync(query, first));
        var second = await TagAsync(query);
        (await _running.National.PostAsync($"/course-runs/{run}/enrolments", new { learnerId = await _world.LearnerAsync(), effectiveAt = "2023-05-05T12:00:00+07:00" })).Expect(201);

        Assert.True(first.IsWeak);
        Assert.Equal(first, second);
        Assert.Equal(HttpStatusCode.OK, await StatusAsync(query, first));
        Assert.NotEqual(first, await TagAsync(query));
    }

    [Fact]
    public async Task A_new_name_is_a_change()
    {
        const string Query = "?asOf=2023-05-05&by=institution";
        await TagAsync(Query);
        var first = await TagAsync(Query);

        await _world.InstitutionAsync();

        Assert.Equal(HttpStatusCode.OK, await StatusAsync(Query, first));
    }

    [Fact]
    public async Task The_day_that_is_not_over_moves_with_every_event()
    {
        var query = $"?asOf={Domain.Decisions.NationalDay.Of(DateTimeOffset.UtcNow):yyyy-MM-dd}";
        var run = await _world.RunAsync(capacity: null);
        var first = await TagAsync(query);

        var enrolled = (await _world.EnrolAsync(run, await _world.LearnerAsync())).Expect(201);

        // A response is shared for a tenth of a second unless a position is requested.
        Assert.False(first.IsWeak);
        Assert.Equal(HttpStatusCode.OK, await StatusAsync($"{query}&minPosition={enrolled.Position}", first));
    }

    [Fact]
    public async Task Staff_and_everybody_have_tags_of_their_own()
    {
        const string Query = "?asOf=2023-05-05&by=institution";
        var forAll = await TagAsync(Query);

        using var request = new HttpRequestMessage(HttpMethod.Get, $"/api/v1/totals{Query}");
        request.Headers.IfNoneMatch.Add(forAll);
        using var forStaff = await _running.National.Http.SendAsync(request, TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.OK, forStaff.StatusCode);
        Assert.Equal("private, no-cache", forStaff.Headers.CacheControl?.ToString().Replace("no-cache, private", "private, no-cache", StringComparison.Ordinal));
    }

    private async Task<EntityTagHeaderValue> TagAsync(string query)
    {
        using var answer = await _running.Public.Http.GetAsync($"/api/v1/totals{query}", TestContext.Current.CancellationToken);
        Assert.Equal((HttpStatusCode.OK, "no-cache"), (answer.StatusCode, answer.Headers.CacheControl?.ToString()));
        return answer.Headers.ETag!;
    }

    private async Task<HttpStatusCode> StatusAsync(string query, EntityTagHeaderValue known)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, $"/api/v1/totals{query}");
        request.Headers.IfNoneMatch.Add(known);
        using var answer = await _running.Public.Http.SendAsync(request, TestContext.Current.CancellationToken);
        return answer.StatusCode;
    }
}
