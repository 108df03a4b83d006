using AiTalent.Domain.Authority;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace AiTalent.Api.Tests.Authority;

/// <summary>Runs a separate server with one object of every kind and every kind of visitor.</summary>
public sealed class WalkedApi : IAsyncLifetime
{
    private readonly List<Walker> _walkers = [new("nobody", Actor.Anonymous, null)];

    public RunningApi Running { get; init; } = new();

    public WalkedWorld World { get; private set; } = null!;

    public IReadOnlyList<Walker> Walkers => _walkers;

    public IEnumerable<RouteEndpoint> Endpoints => Running.Services.GetServices<EndpointDataSource>().SelectMany(source => source.Endpoints).OfType<RouteEndpoint>();

    /// <summary>The form that an API client sends for its token.</summary>
    public Func<HttpContent> TokenRequest { get; private set; } = () => new FormUrlEncodedContent([]);

    public async ValueTask InitializeAsync()
    {
        await Running.InitializeAsync();
        World = await WalkedWorld.MakeAsync(Running);
        await AddAsync(Role.Learner, World.Hanoi, World.An);
        await AddAsync(Role.Learner, World.Hanoi, World.Binh);
        foreach (var institution in (Guid[])[World.Hanoi, World.Seoul])
        {
            await AddAsync(Role.Instructor, institution);
            await AddAsync(Role.Registrar, institution);
            await AddAsync(Role.InstitutionAdministrator, institution);
            await AddProgramAsync(institution);
        }

        await AddAsync(Role.CompanyRepresentative, World.Company);
        await AddAsync(Role.CompanyRepresentative, World.OtherCompany);
        await AddAsync(Role.MinistryAnalyst);
        await AddAsync(Role.MinistryAdministrator);
        await AddAsync(Role.Operator);
        await AddProgramAsync(null);
        var (id, secret) = await Running.ProgramAsync([]);
        TokenRequest = () => new FormUrlEncodedContent([new("grant_type", "client_credentials"), new("client_id", id), new("client_secret", secret)]);
    }

    public ValueTask DisposeAsync() => Running.DisposeAsync();

    private async Task AddAsync(Role role, Guid? institution = null, Guid? learner = null)
    {
        var actor = Actor.Person(Actor.IdOf(Guid.CreateVersion7()), role, role == Role.Learner ? null : institution, learner);
        _walkers.Add(new($"{role} {Place(institution)}{(learner == World.Binh ? " (another learner)" : "")}", actor, ("Cookie", await Running.CookieOfAsync(actor))));
    }

    private async Task AddProgramAsync(Guid? institution)
    {
        var (id, secret) = await Running.ProgramAsync(Scopes.All.Keys, institution);
        _walkers.Add(new($"Program {Place(institution)}", Actor.Client(id, Scopes.All.Keys, institution), ("Authorization", $"Bearer {await Running.TokenAsync(id, secret)}")));
    }

    private string Place(Guid? institution) => institution switch
    {
        null => "of the country",
        _ when institution == World.Hanoi => "of Ha Noi",
        _ when institution == World.Seoul => "of Seoul",
        _ when institution == World.Company => "of the company",
        _ => "of another company",
    };
}
