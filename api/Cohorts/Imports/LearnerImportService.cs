using AiTalent.Api.Problems;
using AiTalent.Web.Cohorts;
using AiTalent.Web.Forms;

namespace AiTalent.Api.Cohorts.Imports;

/// <summary>Carries out confirmed imports one after the other.</summary>
internal sealed partial class LearnerImportService(LearnerImports rosters, IServiceScopeFactory scopes, ILogger<LearnerImportService> logger) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await foreach (var roster in rosters.WaitingAsync(stoppingToken))
        {
            try
            {
                await using var scope = scopes.CreateAsyncScope();
                await scope.ServiceProvider.GetRequiredService<LearnerImportRunner>().RunAsync(roster, stoppingToken);
            }
            catch (Exception failure) when (Unavailability.Classify(failure) is not null)
            {
                roster.Refuse(FormOutcome.Undecided);
            }
            catch (Exception failure) when (failure is not OperationCanceledException)
            {
                Failed(logger, failure, roster.Id);
                roster.Refuse("unexpected");
            }
        }
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "The roster {Id} could not be written.")]
    private static partial void Failed(ILogger logger, Exception failure, Guid id);
}
