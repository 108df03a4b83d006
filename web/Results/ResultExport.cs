using AiTalent.Application.Enrolments;
using AiTalent.Application.Localization;
using AiTalent.Domain.Authority;
using AiTalent.ReadModel.CourseRuns;
using AiTalent.Web.Exports;
using AiTalent.Web.Languages;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace AiTalent.Web.Results;

/// <summary>Exports the results of a run, in the order of the names.</summary>
internal sealed class ResultExport(CourseRunQueries runs, IServiceScopeFactory scopes, TimeProvider time) : IExportSource
{
    public const string SheetName = "results";

    public string Name => SheetName;

    public async Task<ExportResult> ReadAsync(Actor actor, IQueryCollection query, CancellationToken cancellationToken)
    {
        if (!Guid.TryParse(query["run"], out var id) || await runs.FindAsync(id, cancellationToken) is not { } run)
            return ExportResult.NotFound;
        if (ReadPolicy.CheckTaught(actor, run.Definition.InstitutionId) is { } refusal)
            return ExportResult.Refused(refusal.Code);
        await using var scope = scopes.CreateAsyncScope();
        var (learners, _) = await scope.ServiceProvider.GetRequiredService<TaughtLearners>().ReadAsync(actor, id, 0, int.MaxValue, cancellationToken);
        return ExportResult.Of(ExportColumn<TaughtLearner>.Fill(
            $"{run.CourseTitle?.In(Language.Current.Code) ?? run.CourseCode} {run.Definition.StartsOn:yyyy-MM-dd}", Columns(), learners, time.GetUtcNow()));
    }

    private static List<ExportColumn<TaughtLearner>> Columns() =>
    [
        new(ResultText.Learner, learner => learner.Name),
        new(CohortText.LearnerId, learner => learner.LearnerId),
        new(ResultText.Status, learner => DomainLabels.Of(learner.Status)),
        new(ResultText.Grade, learner => learner.Grade),
    ];
}
