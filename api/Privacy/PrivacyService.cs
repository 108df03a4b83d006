using AiTalent.Api.Privacy.Downloads;
using AiTalent.Api.Privacy.Erasure;
using AiTalent.EventStore;
using AiTalent.Grains.Maintenance;

namespace AiTalent.Api.Privacy;

/// <summary>Processes privacy requests in the background; failures are logged and retried.</summary>
internal sealed class PrivacyService(
    IServiceScopeFactory scopes, IHostApplicationLifetime lifetime, TimeProvider time, ILogger<PrivacyService> logger) : BackgroundService
{
    private static readonly TimeSpan Look = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan AfterFailure = TimeSpan.FromSeconds(30);

    private readonly FailureLog _failures = new(logger, time, "What somebody asked for about their data");

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        if (!await lifetime.HasStartedAsync(stoppingToken))
            return;
        var isRestored = false;
        while (true)
        {
            isRestored = isRestored || await TryAsync(services => services.GetRequiredService<PersonErasure>().EmptyAgainAsync(stoppingToken));
            var isDone = isRestored;
            isDone &= await ForEachAsync<ErasureSteps>(steps => steps.WaitingAsync(stoppingToken), (steps, account) => steps.FinishAsync(account, stoppingToken));
            isDone &= await ForEachAsync<PreparedDownloads>(downloads => downloads.WaitingAsync(stoppingToken), (downloads, account) => downloads.PrepareAsync(account, stoppingToken));
            await Task.Delay(isDone ? Look : AfterFailure, time, stoppingToken);
        }
    }

    /// <summary>Processes each account; a failure of one does not block the others.</summary>
    private async Task<bool> ForEachAsync<T>(Func<T, Task<List<Guid>>> find, Func<T, Guid, Task> work)
        where T : notnull
    {
        List<Guid> waiting = [];
        var isDone = await TryAsync(async services => waiting = await find(services.GetRequiredService<T>()));
        foreach (var account in waiting)
            isDone &= await TryAsync(services => work(services.GetRequiredService<T>(), account));
        return isDone;
    }

    private async Task<bool> TryAsync(Func<IServiceProvider, Task> work)
    {
        try
        {
            await using var scope = scopes.CreateAsyncScope();
            await work(scope.ServiceProvider);
            _failures.Worked();
            return true;
        }
        catch (Exception failure) when (failure is not OperationCanceledException)
        {
            _failures.Failed(failure);
            return false;
        }
    }
}
