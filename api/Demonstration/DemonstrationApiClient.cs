using AiTalent.Silo.Hosting;
using AiTalent.Api.Demonstration.Accounts;
using AiTalent.Api.ApiClients;
using AiTalent.Domain.Authority;

namespace AiTalent.Api.Demonstration;

/// <summary>
/// Adds the API client of the demonstration: <c>demo-national</c>, secret <c>demo</c>, with all scopes. It is added in parallel with the
/// rest of the startup, because the first query of the accounts is slow, and is available when the startup is complete. In a public
/// demonstration it is removed before any request is served.
/// </summary>
internal sealed class DemonstrationApiClient(IServiceScopeFactory scopes, DemonstrationPeople people) : LifecycleService
{
    private const string Id = "demo-national";

    private Task _adding = Task.CompletedTask;

    public override Task StartingAsync(CancellationToken cancellationToken)
    {
        if (people.IsPublic)
            return RemoveAsync(cancellationToken);
        _adding = Task.Run(() => AddAsync(cancellationToken), cancellationToken);
        return Task.CompletedTask;
    }

    public override Task StartedAsync(CancellationToken cancellationToken) => _adding;

    private async Task AddAsync(CancellationToken cancellationToken)
    {
        await using var scope = scopes.CreateAsyncScope();
        var account = new ApiClientAccount(Id, "Demonstration", [.. Scopes.All.Keys], InstitutionId: null);
        await scope.ServiceProvider.GetRequiredService<ApiClientRegistry>().TryAddAsync(account, "demo", cancellationToken);
    }

    private async Task RemoveAsync(CancellationToken cancellationToken)
    {
        await using var scope = scopes.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<ApiClientRegistry>().RemoveAsync(Id, cancellationToken);
    }
}
