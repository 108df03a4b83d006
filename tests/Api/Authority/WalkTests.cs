using System.Reflection;
using AiTalent.Api.CommandLine;
using AiTalent.Api.LiveFeed;
using AiTalent.Domain.Authority;
using AiTalent.Domain.Tests.Authority;
using Microsoft.AspNetCore.Components.Endpoints;
using Microsoft.AspNetCore.Routing;
using Xunit;

namespace AiTalent.Api.Tests.Authority;

/// <summary>Sends every request as every actor over real HTTP: allowed exactly where the authority tables say so.</summary>
public sealed class WalkTests(WalkedApi walked) : IClassFixture<WalkedApi>
{
    private readonly ExpectedVisits _expected = new(walked.World);

    [Fact]
    public async Task Every_endpoint_lets_in_exactly_whom_the_tables_let()
    {
        using var http = NewHttp();
        var wrong = new List<string>();
        foreach (var (route, visit) in Visits())
        {
            if (visit is null)
            {
                wrong.Add($"{route}: nothing is expected of it");
                continue;
            }

            wrong.AddRange((await Task.WhenAll(walked.Walkers.Select(walker => visit.TryAsync(http, walker)))).OfType<string>());
        }

        Assert.True(wrong.Count == 0, string.Join('\n', wrong));
    }

    [Fact]
    public void Nothing_is_expected_of_an_endpoint_that_is_not_there() =>
        Assert.Empty(_expected.All.Keys.Except(Visits().Select(visit => visit.Route)));

    [Fact]
    public async Task The_demonstration_adds_its_entrance_and_nothing_else()
    {
        var folder = Path.Combine(walked.Running.Folder, "demonstration");
        await using var demonstration = Server.Build(Arguments.Parse(["--demo", "--data", folder, "--urls", "http://127.0.0.1:0"]));
        var added = ((IEndpointRouteBuilder)demonstration).DataSources.SelectMany(source => source.Endpoints).OfType<RouteEndpoint>()
            .SelectMany(endpoint => OtherVisits.MethodsOf(endpoint).Select(method => WalkedVisits.RouteOf(endpoint, method)))
            .Except(Visits().Select(visit => visit.Route));

        Assert.Equal(["GET /demo/progress", "POST /demo/enter/{who}", "POST /demo/leave"], added.Order());
    }

    [Fact]
    public void Every_page_is_an_endpoint_that_is_walked()
    {
        var pages = typeof(Web.Layout.Routes).Assembly.GetTypes().SelectMany(type => type.GetCustomAttributes<Microsoft.AspNetCore.Components.RouteAttribute>())
            .Select(route => route.Template.Trim('/'));
        var walkedPages = walked.Endpoints.Where(endpoint => endpoint.Metadata.GetMetadata<ComponentTypeMetadata>() is not null)
            .Select(endpoint => endpoint.RoutePattern.RawText!.Trim('/'));

        Assert.NotEmpty(pages);
        Assert.Empty(pages.Except(walkedPages));
    }

    [Fact]
    public async Task The_page_to_enrol_shows_a_place_to_learners_alone()
    {
        using var http = NewHttp();
        foreach (var walker in walked.Walkers)
        {
            using var request = new HttpRequestMessage(HttpMethod.Get, $"/en/course-runs/{walked.World.Run}/enrol");
            if (walker.Header is { } header)
                request.Headers.TryAddWithoutValidation(header.Name, header.Value);
            using var response = await http.SendAsync(request, TestContext.Current.CancellationToken);
            var page = await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);

            var isLearner = walker.Actor is { Reach: Reach.OwnPerson } && walker.Actor.May(Permissions.Enrol);
            Assert.True(isLearner == page.Contains("id=\"place\"", StringComparison.Ordinal), walker.Name);
        }
    }

    [Fact]
    public async Task Every_hub_method_answers_everybody_and_shows_few_persons_to_whom_the_tables_let()
    {
        var topic = $"institution:{walked.World.Hanoi}";
        var methods = typeof(LiveHub).GetMethods(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly).Where(method => method.GetBaseDefinition() == method);
        Assert.Equal(["Subscribe", "Unsubscribe"], methods.Select(method => method.Name).Order());

        foreach (var walker in walked.Walkers)
        {
            await using var follower = await HubFollower.ConnectAsync(walked.Running.Address, walker);
            await follower.InvokeAsync("Subscribe", topic);
            var isShown = (await follower.FirstAsync(topic)).GetProperty("totals").ValueKind == System.Text.Json.JsonValueKind.Object;
            await follower.InvokeAsync("Unsubscribe", topic);

            Assert.True(isShown == Expected.Allows(new CommandRow(Permissions.ReadTotals, Reach.OwnInstitution), walker.Actor, [walked.World.Hanoi]), walker.Name);
        }
    }

    private IEnumerable<(string Route, Visit? Visit)> Visits() => WalkedVisits.Of(walked);

    private HttpClient NewHttp() => new(new SocketsHttpHandler { UseCookies = false, AllowAutoRedirect = false }) { BaseAddress = walked.Running.Address };
}
