using AiTalent.Domain.Authority;
using AiTalent.Domain.Decisions;
using AiTalent.ReadModel.Institutions;
using AiTalent.ReadModel.Paging;
using AiTalent.ReadModel.Programmes;
using AiTalent.Web.Languages;
using AiTalent.Web.Exports;
using Microsoft.AspNetCore.Http;

namespace AiTalent.Web.Ministry;

/// <summary>Exports the programmes of all pages of the list.</summary>
public sealed class AccreditationExport(ProgrammeQueries programmes, InstitutionQueries institutions, TimeProvider time) : IExportSource
{
    public const string FileName = "accreditation";

    public string Name => FileName;

    private static ExportColumn<ListedProgramme>[] Columns =>
    [
        new(MinistryText.Key, programme => programme.Id),
        new(AccreditationText.Programme, programme => programme.Name),
        new(AccreditationText.Kind, programme => AccreditationLabels.Of(programme.Kind)),
        new(AccreditationText.Institutions, programme => programme.Institutions),
        new(AccreditationText.CoursesCount, programme => programme.Courses),
        new(AccreditationText.Status, programme => AccreditationLabels.Of(programme.Today)),
        new(AccreditationText.Latest, programme => programme.Latest is { } latest ? AccreditationLabels.Of(latest.Status) : null),
        new(AccreditationText.From, programme => programme.Latest?.From),
    ];

    public async Task<ExportResult> ReadAsync(Actor actor, IQueryCollection query, CancellationToken cancellationToken)
    {
        if (ReadPolicy.CheckTotals(actor, null) is { } refusal)
            return ExportResult.Refused(refusal.Code);
        var (rows, filter, now) = (new List<ListedProgramme>(), new AccreditationFilter(query).Filter, time.GetUtcNow());
        Page<ProgrammeView> page = new([], null, 0);
        Cursor? cursor = null;
        do
        {
            page = await programmes.ListAsync(filter, new PageRequest(PageRequest.MaxLimit, cursor), cancellationToken);
            rows.AddRange(await ListedProgramme.WithInstitutionsAsync(page.Items, institutions, NationalDay.Of(now), cancellationToken));
        }
        while (Cursor.TryParse(page.NextCursor, out cursor));
        return ExportResult.Of(ExportColumn<ListedProgramme>.Fill(DeskText.Accreditation, Columns, rows, now, page.Position));
    }
}
