using AiTalent.Application.Localization;
using AiTalent.Domain.Authority;
using AiTalent.ReadModel.Paging;
using AiTalent.Web.Exports;
using AiTalent.Web.Languages;
using Microsoft.AspNetCore.Http;

namespace AiTalent.Web.Cohorts;

/// <summary>Exports the list of cohorts.</summary>
internal sealed class CohortExport(CohortList list, TimeProvider time) : IExportSource
{
    public const string SheetName = "cohorts";

    public string Name => SheetName;

    public async Task<ExportResult> ReadAsync(Actor actor, IQueryCollection query, CancellationToken cancellationToken)
    {
        var (rows, position, refusal) = await AllPages.ReadPermittedAsync(page => list.ReadAsync(actor, page, cancellationToken));
        return refusal is not null
            ? ExportResult.Refused(refusal.Code)
            : ExportResult.Of(ExportColumn<ListedCohort>.Fill(CohortText.Cohorts, Columns(), rows, time.GetUtcNow(), position));
    }

    private static List<ExportColumn<ListedCohort>> Columns() =>
    [
        new(CohortText.Name, row => row.Cohort.Definition.Name.In(Language.Current.Code)),
        new(CohortText.Programme, row => row.Programme?.In(Language.Current.Code)),
        new(CohortText.Intake, row => row.Cohort.Definition.Intake),
        new(CohortText.Members, row => row.Cohort.Members),
        new(CohortText.SentTo, row => row.Cohort.CourseRuns.Count),
    ];
}
