using AiTalent.Application.Localization;
using AiTalent.Domain.Programmes;
using AiTalent.ReadModel.Institutions;
using AiTalent.ReadModel.Programmes;
using AiTalent.Web.Languages;

namespace AiTalent.Web.Ministry;

/// <summary>Represents a programme with the names of its institutions.</summary>
/// <param name="Today">The status on the day of display.</param>
/// <param name="Latest">The ministry's latest decision, which may take effect in the future.</param>
public sealed record ListedProgramme(Guid Id, string Name, ProgrammeKind Kind, string Institutions, int Courses, AccreditationStatus Today, AccreditationPeriod? Latest)
{
    public static async Task<IReadOnlyList<ListedProgramme>> WithInstitutionsAsync(
        IReadOnlyList<ProgrammeView> programmes, InstitutionQueries institutions, DateOnly today, CancellationToken cancellationToken)
    {
        var owners = (await institutions.FindAsync([.. programmes.SelectMany(programme => programme.Definition.Institutions).Distinct()], cancellationToken))
            .ToDictionary(institution => institution.Id, institution => institution.Definition.ShortName ?? institution.Definition.Name.In(Language.Current.Code));
        return [.. programmes.Select(programme => new ListedProgramme(
            programme.Id, programme.Definition.Name.In(Language.Current.Code), programme.Definition.Kind,
            string.Join(", ", programme.Definition.Institutions.Select(id => owners.GetValueOrDefault(id, "–"))), programme.Definition.RequiredCourses.Count,
            programme.Accreditation.On(today), programme.Accreditation.Periods.LastOrDefault()))];
    }
}
