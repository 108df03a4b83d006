using AiTalent.Application.Localization;
using AiTalent.Domain.Institutions;
using AiTalent.ReadModel.Institutions;
using AiTalent.Web.Exports;
using AiTalent.Web.Forms;
using AiTalent.Web.Languages;

namespace AiTalent.Web.University;

/// <summary>Provides selectable institutions: those that teach, and those already selected.</summary>
public sealed class InstitutionChoices(InstitutionQueries institutions)
{
    private static readonly InstitutionKind[] Teaching = [InstitutionKind.University, InstitutionKind.Institute];

    public async Task<IReadOnlyList<Choice>> OfAsync(IReadOnlyCollection<Guid> chosen, CancellationToken cancellationToken)
    {
        var language = Language.Current.Code;
        var found = new List<InstitutionView>();
        foreach (var kind in Teaching)
            found.AddRange(await AllPages.ReadAsync(page => institutions.ListAsync(new InstitutionFilter(Kind: kind, Language: language), page, cancellationToken)));
        found.AddRange(await institutions.FindAsync([.. chosen.Except(found.Select(one => one.Id))], cancellationToken));
        return [.. found.Select(one => new Choice($"{one.Id}", one.Definition.Name.In(language), one.Definition.ShortName))];
    }
}
