using AiTalent.Api.Programs;
using AiTalent.Domain.Authority;

namespace AiTalent.Api.Demonstration;

/// <summary>The program of the demonstration: <c>demo-national</c>, secret <c>demo</c>, which may do all that programs may.</summary>
internal sealed class DemonstrationProgram(IServiceScopeFactory scopes) : IHostedLifecycleService
{
    public async Task StartingAsync(CancellationToken cancellationToken)
    {
        await using var scope = scopes.CreateAsyncScope();
        var account = new ProgramAccount("demo-national", "Demonstration", [.. Scopes.All.Keys], InstitutionId: null);
        await scope.ServiceProvider.GetRequiredService<ProgramRegistry>().TryAddAsync(account, "demo", cancellationToken);
    }

    public Task StartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StartedAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StoppingAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StoppedAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
