using System.Net.Http.Headers;
using System.Security.Claims;
using AiTalent.Api;
using AiTalent.Api.Authority;
using AiTalent.Api.CommandLine;
using AiTalent.Api.Programs;
using AiTalent.Domain.Authority;
using AiTalent.EventStore;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using Xunit;

[assembly: AssemblyFixture(typeof(AiTalent.Api.Tests.RunningApi))]

namespace AiTalent.Api.Tests;

/// <summary>The real program on a free loopback port, over a temporary data folder, reached by HTTP alone.</summary>
public sealed class RunningApi : IAsyncLifetime
{
    private WebApplication? _app;
    private ApiClient? _national;

    public string Folder { get; } = Directory.CreateTempSubdirectory("aitalent-api-").FullName;

    public CapturedLog Log { get; } = new();

    public Uri Address { get; private set; } = new("http://127.0.0.1");

    /// <summary>A program that may do all that programs may, everywhere.</summary>
    public ApiClient National => _national!;

    /// <summary>Nobody.</summary>
    public ApiClient Public => new(NewHttp());

    public IServiceProvider Services => _app!.Services;

    public IEventStore Store => _app!.Services.GetRequiredService<IEventStore>();

    public async ValueTask InitializeAsync()
    {
        _app = Server.Build(
            Arguments.Parse(["--data", Folder, "--urls", "http://127.0.0.1:0"]),
            builder => builder.Logging.ClearProviders().AddProvider(Log));
        await _app.StartAsync(TestContext.Current.CancellationToken);
        Address = new Uri(_app.Urls.First());
        _national = await ClientAsync(Scopes.All.Keys);
    }

    public async ValueTask DisposeAsync()
    {
        await _app!.DisposeAsync();
        Directory.Delete(Folder, recursive: true);
    }

    /// <summary>A new program with these scopes, signed in.</summary>
    public async Task<ApiClient> ClientAsync(IEnumerable<string> scopes, Guid? institution = null)
    {
        var (id, secret) = await ProgramAsync(scopes, institution);
        return ClientOf(await TokenAsync(id, secret));
    }

    public async Task<(string Id, string Secret)> ProgramAsync(IEnumerable<string> scopes, Guid? institution = null)
    {
        var (id, secret) = ($"test-{Guid.NewGuid():N}", ProgramRegistry.NewSecret());
        await using var scope = _app!.Services.CreateAsyncScope();
        var account = new ProgramAccount(id, id, [.. scopes], institution);
        Assert.True(await scope.ServiceProvider.GetRequiredService<ProgramRegistry>().TryAddAsync(account, secret, TestContext.Current.CancellationToken));
        return (id, secret);
    }

    public async Task<string> TokenAsync(string id, string secret)
    {
        var answer = await Public.FormAsync("/connect/token", new() { ["grant_type"] = "client_credentials", ["client_id"] = id, ["client_secret"] = secret });
        Assert.Equal(200, answer.Status);
        return answer.Body.GetProperty("access_token").GetString()!;
    }

    /// <summary>The cookie of somebody who has signed in, as the program itself would have given it.</summary>
    public string CookieOf(Actor actor)
    {
        var options = Services.GetRequiredService<IOptionsMonitor<CookieAuthenticationOptions>>().Get(SignInExtensions.People);
        var ticket = new AuthenticationTicket(new ClaimsPrincipal(new ActorIdentity(actor, SignInExtensions.People)), SignInExtensions.People);
        return $"{options.Cookie.Name}={options.TicketDataFormat.Protect(ticket)}";
    }

    public ApiClient ClientOf(string token)
    {
        var http = NewHttp();
        http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", token);
        return new ApiClient(http);
    }

    public Task<long> HeadAsync() => Store.ReadHeadAsync(TestContext.Current.CancellationToken);

    private HttpClient NewHttp() => new() { BaseAddress = Address, Timeout = TimeSpan.FromSeconds(60) };
}
