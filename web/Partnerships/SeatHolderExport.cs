using AiTalent.Application.Localization;
using AiTalent.Application.Partnerships;
using AiTalent.Domain.Authority;
using AiTalent.Domain.Decisions;
using AiTalent.ReadModel.CourseRuns;
using AiTalent.ReadModel.Partnerships;
using AiTalent.Web.Exports;
using AiTalent.Web.Languages;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace AiTalent.Web.Partnerships;

/// <summary>
/// Exports the learners in the seats of an agreement, with only those names that the reader sees on the page.
/// </summary>
internal sealed class SeatHolderExport(PartnershipQueries partnerships, CourseRunQueries runs, IServiceScopeFactory scopes, TimeProvider time) : IExportSource
{
    public const string SheetName = "seat-holders";

    public string Name => SheetName;

    public async Task<ExportResult> ReadAsync(Actor actor, IQueryCollection query, CancellationToken cancellationToken)
    {
        if (!Guid.TryParse(query["partnership"], out var id) || await partnerships.FindAsync(id, cancellationToken) is not { } partnership)
            return ExportResult.NotFound;
        if (ReadPolicy.CheckPartnership(actor, partnership.Definition.Parties) is { } refusal)
            return ExportResult.Refused(refusal.Code);
        await using var scope = scopes.CreateAsyncScope();
        var holders = scope.ServiceProvider.GetRequiredService<SeatHolders>();
        var rows = await AllPages.ReadAsync(page => holders.ReadAsync(actor, id, [.. partnership.Definition.Parties], page, cancellationToken));
        var given = (await runs.FindAsync([.. rows.Select(row => row.Enrolment.CourseRunId).Distinct()], cancellationToken)).ToDictionary(run => run.Id);
        List<ExportColumn<SeatHolder>> columns =
        [
            new(PartnershipText.Learner, row => row.Name ?? PartnershipText.Unnamed),
            new(PartnershipText.CourseRun, row => RunLabel.Of(given.GetValueOrDefault(row.Enrolment.CourseRunId))),
            new(PartnershipText.Status, row => DomainLabels.Of(row.Enrolment.Status)),
            new(PartnershipText.Since, row => NationalDay.Of(row.Enrolment.EffectiveAt)),
        ];
        return ExportResult.Of(ExportColumn<SeatHolder>.Fill(partnership.Definition.Name.In(Language.Current.Code), columns, rows, time.GetUtcNow()));
    }
}
