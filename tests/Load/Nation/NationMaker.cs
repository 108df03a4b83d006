using System.Diagnostics;
using AiTalent.Api.Accounts;
using AiTalent.Api.ApiClients;
using AiTalent.EventStore;
using AiTalent.ReadModel;
using AiTalent.ReadModel.Projection;
using AiTalent.ReadModel.Storage;
using Microsoft.Extensions.DependencyInjection;

namespace AiTalent.Load.Nation;

/// <param name="Events">Events in the log.</param>
/// <param name="Log">Time from the first event to the last.</param>
/// <param name="All">Time until the read model had projected them too.</param>
internal sealed record NationMade(long Events, TimeSpan Log, TimeSpan All);

/// <summary>
/// Creates the data set: the rules decide, the log's flush writes, and the projector projects concurrently. Every row of the read model
/// comes from the projector.
/// </summary>
internal static class NationMaker
{
    public static async Task<NationMade> MakeAsync(StorageOptions options, NationSize size, DateTimeOffset anchor, CancellationToken cancellationToken)
    {
        await using var services = await OpenAsync(options, cancellationToken);
        var watch = Stopwatch.StartNew();
        var log = new NationLog(services.GetRequiredService<IEventStore>(), anchor);
        var writing = Task.Run(() => WriteAsync(size, new NationCalendar(anchor), log, cancellationToken), cancellationToken);
        var folding = ProjectAsync(services, writing, cancellationToken);
        var written = await WrittenAsync(writing, folding, watch);
        return new NationMade(log.Position, written, watch.Elapsed);
    }

    /// <summary>Projects what the read model lacks: everything, if a kept data set has a read model of another release.</summary>
    public static async Task CatchUpAsync(StorageOptions options, CancellationToken cancellationToken)
    {
        await using var services = await OpenAsync(options, cancellationToken);
        await ProjectAsync(services, Task.CompletedTask, cancellationToken);
    }

    /// <summary>Waits for writing and projecting, so that no reader remains even if writing fails.</summary>
    private static async Task<TimeSpan> WrittenAsync(Task writing, Task folding, Stopwatch watch)
    {
        try
        {
            await writing;
            return watch.Elapsed;
        }
        finally
        {
            await folding;
        }
    }

    private static async Task<ServiceProvider> OpenAsync(StorageOptions options, CancellationToken cancellationToken)
    {
        var services = new ServiceCollection().AddLogging().AddEventStore(options).AddReadModel(options).AddAccounts(options).BuildServiceProvider();
        var log = services.GetRequiredService<IEventStore>();
        await log.InitialiseAsync(cancellationToken);
        await services.GetRequiredService<ReadDatabase>().InitialiseAsync(log, cancellationToken);
        // As at a server's first start: a log with people and without accounts would be refused.
        await services.GetRequiredService<AccountsDatabase>().InitialiseAsync(cancellationToken);
        await using var scope = services.CreateAsyncScope();
        await LogBinding.CheckAsync(scope.ServiceProvider.GetRequiredService<AccountsContext>(), await log.ReadIdentityAsync(cancellationToken), cancellationToken);
        return services;
    }

    private static async Task WriteAsync(NationSize size, NationCalendar calendar, NationLog log, CancellationToken cancellationToken)
    {
        var catalogue = new NationCatalogue(size);
        var runs = new NationRuns(catalogue, calendar);
        var agreements = new NationAgreements(catalogue, runs, calendar, log);
        await new NationFounding(catalogue, calendar, log).MakeAsync(cancellationToken);
        await agreements.MakeAsync(cancellationToken);
        await new NationHistory(size, catalogue, runs, agreements, calendar, log).MakeAsync(cancellationToken);
        await log.FlushAsync(cancellationToken);
    }

    private static async Task ProjectAsync(ServiceProvider services, Task writing, CancellationToken cancellationToken)
    {
        var projector = services.GetRequiredService<Projector>();
        while (true)
        {
            var isWritten = writing.IsCompleted;
            var result = await projector.CatchUpAsync(cancellationToken);
            if (result.HasMore)
                continue;
            if (isWritten)
                return;
            await Task.WhenAny(writing, Task.Delay(TimeSpan.FromMilliseconds(20), cancellationToken));
        }
    }
}
