using System.Net.ServerSentEvents;
using System.Text.Json;
using Xunit;

namespace AiTalent.Api.Tests.LiveFeed;

public sealed class EventStreamTests(RunningApi running)
{
    private readonly World _world = new(running.National);

    [Fact]
    public async Task A_page_follows_all_its_topics_over_one_stream()
    {
        var run = await _world.RunAsync(capacity: 1);
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        stop.CancelAfter(TimeSpan.FromSeconds(30));
        using var response = await running.Public.Http.GetAsync($"/api/v1/feed?topic=national&topic=course-run:{run}", HttpCompletionOption.ResponseHeadersRead, stop.Token);
        await using var stream = await response.Content.ReadAsStreamAsync(stop.Token);
        var seen = new HashSet<string>();
        var enrolled = 0L;

        await foreach (var item in SseParser.Create(stream).EnumerateAsync(stop.Token))
        {
            var told = JsonDocument.Parse(item.Data).RootElement;
            Assert.Equal("totals", item.EventType);
            Assert.Equal(told.GetProperty("position").GetInt64().ToString(System.Globalization.CultureInfo.InvariantCulture), item.EventId);
            seen.Add(told.GetProperty("topic").GetString()!);
            if (seen.Count == 2 && enrolled == 0)
                enrolled = (await _world.EnrolAsync(run, await _world.LearnerAsync())).Expect(201).Position;
            if (enrolled > 0 && told.TryGetProperty("seatsLeft", out var left) && left.GetInt32() == 0)
                break;
        }

        Assert.Equal("text/event-stream", response.Content.Headers.ContentType?.MediaType);
        Assert.Equal(["national", $"course-run:{run}"], seen.Order(StringComparer.Ordinal).Reverse());
    }

    [Fact]
    public async Task A_stream_without_a_topic_or_of_what_is_none_is_refused()
    {
        (await running.Public.GetAsync("/feed")).ExpectProblem(400, "required", "topic");
        (await running.Public.GetAsync("/feed?topic=weather")).ExpectProblem(400, "unknown_topic", "topic");
        var many = string.Join('&', Enumerable.Range(0, 51).Select(_ => $"topic=course-run:{Guid.NewGuid()}"));
        (await running.Public.GetAsync($"/feed?{many}")).ExpectProblem(400, "too_many", "topic");
    }
}
