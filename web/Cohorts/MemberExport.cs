using AiTalent.Application.Cohorts;
using AiTalent.Application.Localization;
using AiTalent.Domain.Authority;
using AiTalent.ReadModel.Cohorts;
using AiTalent.ReadModel.CourseRuns;
using AiTalent.Web.Exports;
using AiTalent.Web.Languages;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace AiTalent.Web.Cohorts;

/// <summary>Exports the members of a cohort with their status in its runs.</summary>
internal sealed class MemberExport(CohortQueries cohorts, CourseRunQueries runs, IServiceScopeFactory scopes, TimeProvider time) : IExportSource
{
    public const string SheetName = "cohort-members";

    public string Name => SheetName;

    public async Task<ExportResult> ReadAsync(Actor actor, IQueryCollection query, CancellationToken cancellationToken)
    {
        if (!Guid.TryParse(query["cohort"], out var id) || await cohorts.FindAsync(id, cancellationToken) is not { } cohort)
            return ExportResult.NotFound;
        if (ReadPolicy.CheckCohorts(actor, cohort.Definition.InstitutionId) is { } refusal)
            return ExportResult.Refused(refusal.Code);
        var known = (await runs.FindAsync([.. cohort.CourseRuns.Select(run => run.CourseRunId)], cancellationToken)).ToDictionary(run => run.Id);
        await using var scope = scopes.CreateAsyncScope();
        var part = await scope.ServiceProvider.GetRequiredService<CohortMembers>().ReadAsync(actor, cohort, new MemberQuery(query).Search, 0, int.MaxValue, cancellationToken);
        List<ExportColumn<CohortMember>> columns = [new(CohortText.Learner, member => member.Name), new(CohortText.LearnerId, member => member.LearnerId)];
        foreach (var run in cohort.CourseRuns.Select(run => known.GetValueOrDefault(run.CourseRunId)).OfType<CourseRunView>())
        {
            columns.Add(new(Unique(columns, run), member => member.Enrolments.TryGetValue(run.Id, out var enrolment) ? DomainLabels.Of(enrolment.Status) : null));
            columns.Add(new($"{columns[^1].Name}: {CohortText.Grade}", member => member.Enrolments.TryGetValue(run.Id, out var enrolment) ? enrolment.Grade : null));
        }

        return ExportResult.Of(ExportColumn<CohortMember>.Fill(cohort.Definition.Name.In(Language.Current.Code), columns, part.Members, time.GetUtcNow()));
    }

    /// <summary>Returns a unique column name, because a cohort may have taken a course twice.</summary>
    private static string Unique(List<ExportColumn<CohortMember>> columns, CourseRunView run)
    {
        var name = $"{run.CourseCode} {run.Definition.StartsOn:yyyy-MM-dd}";
        return columns.Any(column => column.Name == name) ? $"{name} {run.Id}" : name;
    }
}
