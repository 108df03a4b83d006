using AiTalent.Application.Failures;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace AiTalent.Application.Cohorts.Imports;

/// <summary>Carries out confirmed imports one after the other.</summary>
public sealed partial class LearnerImportService(LearnerImports imports, IServiceScopeFactory scopes, ILogger<LearnerImportService> logger) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await foreach (var import in imports.WaitingAsync(stoppingToken))
        {
            try
            {
                await using var scope = scopes.CreateAsyncScope();
                await scope.ServiceProvider.GetRequiredService<LearnerImportRunner>().RunAsync(import, stoppingToken);
            }
            catch (Exception failure) when (CallFailures.Classify(failure) is not null)
            {
                import.Refuse(UnknownOutcome.Code);
            }
            catch (Exception failure) when (failure is not OperationCanceledException)
            {
                Failed(logger, failure, import.Id);
                import.Refuse("unexpected");
            }
        }
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "The import {Id} could not be written.")]
    private static partial void Failed(ILogger logger, Exception failure, Guid id);
}
