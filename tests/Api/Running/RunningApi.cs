using System.Net.Http.Headers;
using System.Security.Claims;
using AiTalent.Api;
using AiTalent.Api.Accounts;
using AiTalent.Api.Authority;
using AiTalent.Api.CommandLine;
using AiTalent.Api.ApiClients;
using AiTalent.Contracts.Staff;
using AiTalent.Domain.Authority;
using AiTalent.Domain.Decisions;
using AiTalent.Domain.Staff;
using AiTalent.EventStore;
using AiTalent.ReadModel.Freshness;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using Xunit;

[assembly: AssemblyFixture(typeof(AiTalent.Api.Tests.RunningApi))]

namespace AiTalent.Api.Tests;

/// <summary>Runs the real server on a free loopback port with a temporary data folder; tests use HTTP only.</summary>
public sealed class RunningApi : IAsyncLifetime
{
    private WebApplication? _app;
    private ApiClient? _national;

    public string Folder { get; init; } = Directory.CreateTempSubdirectory("aitalent-api-").FullName;

    public CapturedLog Log { get; } = new();

    /// <summary>Command-line settings, such as <c>--AiTalent:Mail:Port=25</c>.</summary>
    public IReadOnlyList<string> Settings { get; init; } = [];

    public Uri Address { get; private set; } = new("http://127.0.0.1");

    /// <summary>An API client with all scopes, for every institution.</summary>
    public ApiClient National => _national!;

    /// <summary>An anonymous client.</summary>
    public ApiClient Public => new(NewHttp());

    public IServiceProvider Services => _app!.Services;

    public IEventStore Store => _app!.Services.GetRequiredService<IEventStore>();

    /// <summary>Starts a server for one test, with other settings.</summary>
    public static async Task<RunningApi> WithAsync(params string[] settings)
    {
        var running = new RunningApi { Settings = settings };
        await running.InitializeAsync();
        return running;
    }

    public async ValueTask InitializeAsync()
    {
        _app = Server.Build(
            Arguments.Parse(["--data", Folder, "--urls", "http://127.0.0.1:0", "--AiTalent:Traffic:PasswordsPerClient=100000", .. Settings]),
            builder => builder.Logging.ClearProviders().AddProvider(Log));
        await _app.StartAsync(TestContext.Current.CancellationToken);
        Address = new Uri(_app.Urls.First());
        _national = await ClientAsync(Scopes.All.Keys);
    }

    /// <summary>Stops the server and starts it again on the same folder, at another address.</summary>
    public async Task RestartAsync()
    {
        await _app!.StopAsync(TestContext.Current.CancellationToken);
        await _app.DisposeAsync();
        await InitializeAsync();
    }

    public async ValueTask DisposeAsync()
    {
        await _app!.DisposeAsync();
        Directory.Delete(Folder, recursive: true);
    }

    /// <summary>Creates and signs in an API client with these scopes.</summary>
    public async Task<ApiClient> ClientAsync(IEnumerable<string> scopes, Guid? institution = null)
    {
        var (id, secret) = await ProgramAsync(scopes, institution);
        return ClientOf(await TokenAsync(id, secret));
    }

    public async Task<(string Id, string Secret)> ProgramAsync(IEnumerable<string> scopes, Guid? institution = null)
    {
        var (id, secret) = ($"test-{Guid.NewGuid():N}", ApiClientRegistry.NewSecret());
        await using var scope = _app!.Services.CreateAsyncScope();
        var account = new ApiClientAccount(id, id, [.. scopes], institution);
        Assert.True(await scope.ServiceProvider.GetRequiredService<ApiClientRegistry>().TryAddAsync(account, secret, TestContext.Current.CancellationToken));
        return (id, secret);
    }

    public async Task<string> TokenAsync(string id, string secret)
    {
        var answer = await Public.FormAsync("/connect/token", new() { ["grant_type"] = "client_credentials", ["client_id"] = id, ["client_secret"] = secret });
        Assert.Equal(200, answer.Status);
        return answer.Body.GetProperty("access_token").GetString()!;
    }

    /// <summary>
    /// Creates the cookie of an account that signed in with a second factor and acts in the actor's role, as the server would issue it.
    /// </summary>
    public async Task<string> CookieOfAsync(Actor actor)
    {
        var account = new Account
        {
            Id = Guid.Parse(actor.Id["user:".Length..]),
            LearnerId = actor.LearnerId ?? Guid.CreateVersion7(),
            UserName = actor.Id["user:".Length..],
            Email = $"{Guid.NewGuid():N}@example.com",
        };
        await using var scope = Services.CreateAsyncScope();
        Assert.True((await scope.ServiceProvider.GetRequiredService<UserManager<Account>>().CreateAsync(account)).Succeeded);
        if (actor.Role != Role.Learner)
            await GrantAsync(account.Id, actor.Role, actor.InstitutionId);
        var principal = new ClaimsPrincipal(new ClaimsIdentity(
            [
                new(AccountClaims.Account, $"{account.Id}"), new(AccountClaims.Stamp, account.SecurityStamp!), new("amr", "mfa"),
                ActingRole.ClaimOf(new StaffRole(actor.Role, actor.InstitutionId)),
            ],
            SignInExtensions.People));
        var options = Services.GetRequiredService<IOptionsMonitor<CookieAuthenticationOptions>>().Get(SignInExtensions.People);
        return $"{options.Cookie.Name}={options.TicketDataFormat.Protect(new AuthenticationTicket(principal, SignInExtensions.People))}";
    }

    /// <summary>Grants a role as an operator does, and waits until sessions reflect it.</summary>
    public Task GrantAsync(Guid account, Role role, Guid? institution = null) => AppointAsync(new GrantRole(AnOperator(), account, role, institution));

    /// <summary>Removes a role as an operator does, and waits until sessions reflect it.</summary>
    public Task TakeAsync(Guid account, Role role, Guid? institution = null) => AppointAsync(new RemoveRole(AnOperator(), account, role, institution));

    public ApiClient ClientOf(string token)
    {
        var http = NewHttp();
        http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", token);
        return new ApiClient(http);
    }

    /// <summary>Waits until the read model includes everything written so far, and returns its position.</summary>
    public async Task<long> HeadAsync()
    {
        var head = await Store.ReadHeadAsync(TestContext.Current.CancellationToken);
        await Services.GetRequiredService<ReadModelFreshness>().WaitForAsync(head, TimeSpan.FromSeconds(20), TestContext.Current.CancellationToken);
        return head;
    }

    private static CommandContext AnOperator() => new(Actor.Person(Actor.IdOf(Guid.CreateVersion7()), Role.Operator));

    private async Task AppointAsync(StaffCommand command)
    {
        var outcome = await Services.GetRequiredService<IGrainFactory>().GetGrain<IStaffGrain>(command.AccountId).Execute(command);
        Assert.Null(outcome.Refusal);
        Assert.Equal(Freshness.Reached, await Services.GetRequiredService<ReadModelFreshness>().WaitForAsync(outcome.Position, null, TestContext.Current.CancellationToken));
    }

    private HttpClient NewHttp() => new(new SettledReads(this)) { BaseAddress = Address, Timeout = TimeSpan.FromSeconds(60) };
}
