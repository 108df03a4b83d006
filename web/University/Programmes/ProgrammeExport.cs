using AiTalent.Application.Localization;
using AiTalent.Domain.Authority;
using AiTalent.Domain.Decisions;
using AiTalent.Domain.Programmes;
using AiTalent.Web.Exports;
using AiTalent.Web.Languages;
using Microsoft.AspNetCore.Http;

namespace AiTalent.Web.University.Programmes;

/// <summary>Exports the list of programmes.</summary>
public sealed class ProgrammeExport(ProgrammeListing listing, TimeProvider time) : IExportSource
{
    public const string FileName = "programmes";

    public string Name => FileName;

    public async Task<ExportResult> ReadAsync(Actor actor, IQueryCollection query, CancellationToken cancellationToken)
    {
        var question = new ListFilter(query);
        var institution = question.InstitutionFor(actor);
        if (ReadPolicy.CheckTeaching(actor, institution) is { } refusal)
            return ExportResult.Refused(refusal.Code);
        var rows = await AllPages.ReadAsync(page => listing.ReadAsync(institution, question, page, cancellationToken));
        var now = time.GetUtcNow();
        var today = NationalDay.Of(now);
        return ExportResult.Of(ExportColumn<ListedProgramme>.Fill(
            DeskText.Programmes,
            [
                new(CatalogueDeskText.Name, row => row.Programme.Definition.Name.In(Language.Current.Code)),
                new(CatalogueDeskText.Kind, row => CatalogueLabels.Of(row.Programme.Definition.Kind)),
                new(CatalogueDeskText.Owners, row => string.Join(", ", row.Owners)),
                new(CatalogueDeskText.RequiredCourses, row => row.Programme.Definition.RequiredCourses.Count),
                new(DeskText.Accreditation, row => CatalogueLabels.Of(row.HeldOn(today)?.Status ?? AccreditationStatus.NotAccredited)),
                new(CatalogueDeskText.HoldsFrom, row => row.HeldOn(today)?.From),
            ],
            rows,
            now));
    }
}
