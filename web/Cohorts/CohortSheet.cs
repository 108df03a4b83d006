using AiTalent.Domain.Authority;
using AiTalent.ReadModel.Paging;
using AiTalent.Web.Languages;
using AiTalent.Web.Sheets;
using Microsoft.AspNetCore.Http;

namespace AiTalent.Web.Cohorts;

/// <summary>The list of cohorts as a file.</summary>
internal sealed class CohortSheet(CohortList list, TimeProvider time) : ISheetSource
{
    public const string SheetName = "cohorts";

    public string Name => SheetName;

    public async Task<SheetAnswer> ReadAsync(Actor actor, IQueryCollection query, CancellationToken cancellationToken)
    {
        var (rows, position, refusal) = await AllPages.ReadPermittedAsync(page => list.ReadAsync(actor, page, cancellationToken));
        return refusal is not null
            ? SheetAnswer.Refused(refusal.Code)
            : SheetAnswer.Of(SheetColumn<ListedCohort>.Fill(CohortText.Cohorts, Columns(), rows, time.GetUtcNow(), position));
    }

    private static List<SheetColumn<ListedCohort>> Columns() =>
    [
        new(CohortText.Name, row => row.Cohort.Definition.Name.In(Language.Current.Code)),
        new(CohortText.Programme, row => row.Programme?.In(Language.Current.Code)),
        new(CohortText.Intake, row => row.Cohort.Definition.Intake),
        new(CohortText.Members, row => row.Cohort.Members),
        new(CohortText.SentTo, row => row.Cohort.CourseRuns.Count),
    ];
}
