using AiTalent.Domain.Authority;
using AiTalent.Domain.Decisions;
using AiTalent.Domain.Programmes;
using AiTalent.Web.Languages;
using AiTalent.Web.Sheets;
using Microsoft.AspNetCore.Http;

namespace AiTalent.Web.University.Programmes;

/// <summary>The list of programmes as a file.</summary>
public sealed class ProgrammeSheet(ProgrammeListing listing, TimeProvider time) : ISheetSource
{
    public const string FileName = "programmes";

    public string Name => FileName;

    public async Task<SheetAnswer> ReadAsync(Actor actor, IQueryCollection query, CancellationToken cancellationToken)
    {
        var question = new ListQuestion(query);
        var institution = question.InstitutionFor(actor);
        if (Reading.OfTeaching(actor, institution) is { } refusal)
            return SheetAnswer.Refused(refusal.Code);
        var rows = await AllPages.ReadAsync(page => listing.ReadAsync(institution, question, page, cancellationToken));
        var now = time.GetUtcNow();
        var today = NationalDay.Of(now);
        return SheetAnswer.Of(SheetColumn<ListedProgramme>.Fill(
            DeskText.Programmes,
            [
                new(CatalogueDeskText.Name, row => row.Programme.Definition.Name.In(Language.Current.Code)),
                new(CatalogueDeskText.Kind, row => CatalogueWords.Of(row.Programme.Definition.Kind)),
                new(CatalogueDeskText.Owners, row => string.Join(", ", row.Owners)),
                new(CatalogueDeskText.RequiredCourses, row => row.Programme.Definition.RequiredCourses.Count),
                new(DeskText.Accreditation, row => CatalogueWords.Of(row.HeldOn(today)?.Status ?? AccreditationStatus.NotAccredited)),
                new(CatalogueDeskText.HoldsFrom, row => row.HeldOn(today)?.From),
            ],
            rows,
            now));
    }
}
