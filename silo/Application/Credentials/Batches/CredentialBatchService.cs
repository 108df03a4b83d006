using AiTalent.Application.Failures;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace AiTalent.Application.Credentials.Batches;

/// <summary>Processes credential batches, several at a time, so that one institution does not wait for another.</summary>
public sealed partial class CredentialBatchService(CredentialBatches orders, IServiceScopeFactory scopes, ILogger<CredentialBatchService> logger) : BackgroundService
{
    private const int AtOnce = 3;

    protected override Task ExecuteAsync(CancellationToken stoppingToken) =>
        Parallel.ForEachAsync(
            orders.WaitingAsync(stoppingToken), new ParallelOptions { MaxDegreeOfParallelism = AtOnce, CancellationToken = stoppingToken }, RunAsync);

    private async ValueTask RunAsync(CredentialBatch order, CancellationToken stoppingToken)
    {
        try
        {
            await using var scope = scopes.CreateAsyncScope();
            await scope.ServiceProvider.GetRequiredService<CredentialBatchRunner>().RunAsync(order, stoppingToken);
        }
        catch (Exception failure) when (CallFailures.Classify(failure) is not null)
        {
            order.Refuse(UnknownOutcome.Code);
        }
        catch (Exception failure) when (failure is not OperationCanceledException)
        {
            Failed(logger, failure, order.Id);
            order.Refuse("unexpected");
        }
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "The credentials of order {Id} could not all be issued.")]
    private static partial void Failed(ILogger logger, Exception failure, Guid id);
}
