using AiTalent.Application.Localization;
using AiTalent.Domain.Authority;
using AiTalent.ReadModel.CourseRuns;
using AiTalent.ReadModel.Institutions;
using AiTalent.ReadModel.Partnerships;
using AiTalent.Web.Exports;
using AiTalent.Web.Languages;
using Microsoft.AspNetCore.Http;

namespace AiTalent.Web.Partnerships;

/// <summary>Exports the use of the pledges of one agreement.</summary>
internal sealed class AllotmentExport(PartnershipQueries partnerships, InstitutionQueries institutions, CourseRunQueries runs, TimeProvider time) : IExportSource
{
    public const string SheetName = "allotments";

    public string Name => SheetName;

    public async Task<ExportResult> ReadAsync(Actor actor, IQueryCollection query, CancellationToken cancellationToken)
    {
        if (!Guid.TryParse(query["partnership"], out var id) || await partnerships.FindAsync(id, cancellationToken) is not { } partnership)
            return ExportResult.NotFound;
        if (ReadPolicy.CheckPartnership(actor, partnership.Definition.Parties) is { } refusal)
            return ExportResult.Refused(refusal.Code);
        var names = (await institutions.FindAsync([.. partnership.Definition.Parties], cancellationToken)).ToDictionary(one => one.Id, one => one.Definition.Name);
        var rows = partnership.Pledges.SelectMany(pledge => pledge.Allotments.Select(allotment => (Pledge: pledge, Allotment: allotment))).ToList();
        var given = (await runs.FindAsync([.. rows.Select(row => row.Allotment.CourseRunId).Distinct()], cancellationToken)).ToDictionary(run => run.Id);
        List<ExportColumn<(PledgeView Pledge, AllotmentView Allotment)>> columns =
        [
            new(PartnershipText.PledgedBy, row => names.GetValueOrDefault(row.Pledge.InstitutionId)?.In(Language.Current.Code)),
            new(PartnershipText.Pledged, row => row.Pledge.Amount),
            new(PartnershipText.CourseRun, row => RunLabel.Of(given.GetValueOrDefault(row.Allotment.CourseRunId))),
            new(PartnershipText.Status, row => PartnershipLabels.Of(row.Allotment)),
            new(PartnershipText.Allotted, row => row.Allotment.Amount),
            new(PartnershipText.Used, row => row.Allotment.Used),
        ];
        return ExportResult.Of(ExportColumn<(PledgeView, AllotmentView)>.Fill(partnership.Definition.Name.In(Language.Current.Code), columns, rows, time.GetUtcNow()));
    }
}
