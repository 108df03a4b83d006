using System.Collections.Concurrent;
using System.Text.Json;
using Microsoft.AspNetCore.SignalR;
using Microsoft.AspNetCore.SignalR.Client;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace AiTalent.Api.Tests.LiveFeed;

public sealed class LiveHubTests(RunningApi running)
{
    private readonly World _world = new(running.National);

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_follower_gets_the_state_at_once_and_then_every_newer_one(bool messagePack)
    {
        var run = await _world.RunAsync(capacity: 2);
        var topic = $"course-run:{run}";
        await using var live = await ConnectAsync(messagePack);

        await live.InvokeAsync("Subscribe", topic);
        var first = await live.Where(topic, told => told["taken"] == "0");
        var last = (await _world.EnrolAsync(run, await _world.LearnerAsync())).Expect(201).Position;
        var second = await live.Where(topic, told => told["taken"] == "1");

        Assert.Equal(("2", "2", "0"), (first["capacity"], first["seatsLeft"], first["waitlisted"]));
        Assert.Equal("1", second["seatsLeft"]);
        Assert.True(long.Parse(second["position"]!, null) >= last);
        Assert.NotNull(second["at"]);
        live.PositionsGrow(topic);
    }

    [Fact]
    public async Task The_national_topic_needs_no_sign_in()
    {
        await using var live = await ConnectAsync(messagePack: false);

        await live.InvokeAsync("Subscribe", "national");
        var told = await live.Where("national", told => told["target"] == "50000");

        Assert.Contains("\"engineers\"", told["national"], StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_small_institution_is_shown_to_its_own_and_hidden_from_others()
    {
        var institution = await _world.InstitutionAsync();
        var run = await _world.RunAsync(5, institution: institution);
        (await _world.EnrolAsync(run, await _world.LearnerAsync())).Expect(201);
        var (id, secret) = await running.ProgramAsync(["totals"], institution);
        var token = await running.TokenAsync(id, secret);
        await using var staff = await ConnectAsync(messagePack: false, token);
        await using var everybody = await ConnectAsync(messagePack: false);

        await staff.InvokeAsync("Subscribe", $"institution:{institution}");
        await everybody.InvokeAsync("Subscribe", $"institution:{institution}");

        await staff.Where($"institution:{institution}", told => told["totals"]?.Contains("\"enrolled\":1", StringComparison.Ordinal) == true);
        await everybody.Where($"institution:{institution}", told => told["totals"] is null);
    }

    [Fact]
    public async Task What_is_no_topic_is_refused_by_code()
    {
        await using var live = await ConnectAsync(messagePack: false);

        foreach (var wrong in (string[])["weather", "country:FR", "course-run:1", "institution:", ""])
            Assert.Contains("unknown_topic", (await Assert.ThrowsAsync<HubException>(() => live.InvokeAsync("Subscribe", wrong))).Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_connection_follows_only_so_many_topics()
    {
        await using var live = await ConnectAsync(messagePack: false);
        for (var i = 0; i < 50; i++)
            await live.InvokeAsync("Subscribe", $"course-run:{Guid.NewGuid()}");

        var refused = await Assert.ThrowsAsync<HubException>(() => live.InvokeAsync("Subscribe", "national"));
        Assert.Contains("too_many", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_unsubscribes_hears_no_more()
    {
        var run = await _world.RunAsync(capacity: 5);
        var topic = $"course-run:{run}";
        await using var live = await ConnectAsync(messagePack: false);
        await using var witness = await ConnectAsync(messagePack: false);
        await live.InvokeAsync("Subscribe", topic);
        await witness.InvokeAsync("Subscribe", topic);
        await live.Where(topic, told => told["taken"] == "0");

        await live.InvokeAsync("Unsubscribe", topic);
        (await _world.EnrolAsync(run, await _world.LearnerAsync())).Expect(201);
        await witness.Where(topic, told => told["taken"] == "1");

        Assert.DoesNotContain(live.Received, message => message.Snapshot["taken"] == "1");
    }

    [Fact]
    public async Task A_page_of_another_site_does_not_connect()
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/live/negotiate?negotiateVersion=1");
        request.Headers.Add("Origin", "https://elsewhere.example");
        using var foreign = await running.Public.Http.SendAsync(request, TestContext.Current.CancellationToken);
        using var own = new HttpRequestMessage(HttpMethod.Post, "/live/negotiate?negotiateVersion=1");
        own.Headers.Add("Origin", running.Address.GetLeftPart(UriPartial.Authority));
        using var allowed = await running.Public.Http.SendAsync(own, TestContext.Current.CancellationToken);

        Assert.Equal(System.Net.HttpStatusCode.Forbidden, foreign.StatusCode);
        Assert.Equal(System.Net.HttpStatusCode.OK, allowed.StatusCode);
    }

    private async Task<Follower> ConnectAsync(bool messagePack, string? token = null)
    {
        var builder = new HubConnectionBuilder().WithUrl(new Uri(running.Address, "/live"), options => options.AccessTokenProvider = () => Task.FromResult(token));
        if (messagePack)
            builder.AddMessagePackProtocol();
        var follower = new Follower(builder.Build(), messagePack);
        await follower.StartAsync();
        return follower;
    }

    /// <summary>Represents a connection and the messages it received, as text for either protocol.</summary>
    private sealed class Follower : IAsyncDisposable
    {
        private readonly HubConnection _connection;
        private readonly ConcurrentQueue<(string Topic, Dictionary<string, string?> Snapshot)> _received = new();

        public Follower(HubConnection connection, bool messagePack)
        {
            _connection = connection;
            if (messagePack)
                connection.On<string, Dictionary<string, object?>>("Totals", (topic, told) => _received.Enqueue((topic, told.ToDictionary(pair => pair.Key, pair => pair.Value?.ToString()))));
            else
                connection.On<string, JsonElement>("Totals", (topic, told) => _received.Enqueue((topic, told.EnumerateObject().ToDictionary(
                    property => property.Name, property => property.Value.ValueKind == JsonValueKind.Null ? null : property.Value.ToString()))));
        }

        public IEnumerable<(string Topic, Dictionary<string, string?> Snapshot)> Received => _received;

        public Task StartAsync() => _connection.StartAsync(TestContext.Current.CancellationToken);

        public Task InvokeAsync(string method, string topic) => _connection.InvokeAsync(method, topic, TestContext.Current.CancellationToken);

        public Task<Dictionary<string, string?>> Where(string topic, Func<Dictionary<string, string?>, bool> condition) => Eventually.FindAsync(
            () => _received.Where(message => message.Topic == topic && condition(message.Snapshot)).Select(message => message.Snapshot).FirstOrDefault());

        public void PositionsGrow(string topic)
        {
            var positions = _received.Where(message => message.Topic == topic).Select(message => long.Parse(message.Snapshot["position"]!, null)).ToList();
            Assert.Equal(positions.Distinct().Order(), positions);
        }

        public ValueTask DisposeAsync() => _connection.DisposeAsync();
    }
}
