using AiTalent.Application.Localization;
using AiTalent.Domain.Programmes;
using AiTalent.ReadModel.Institutions;
using AiTalent.ReadModel.Paging;
using AiTalent.ReadModel.Programmes;
using AiTalent.Web.Languages;

namespace AiTalent.Web.University.Programmes;

/// <summary>Lists the programmes of an institution with their owners, for the page and its exports.</summary>
public sealed class ProgrammeListing(ProgrammeQueries programmes, InstitutionQueries institutions)
{
    public async Task<Page<ListedProgramme>> ReadAsync(Guid? institution, ListFilter question, PageRequest page, CancellationToken cancellationToken)
    {
        var language = Language.Current.Code;
        var found = await programmes.ListAsync(new ProgrammeFilter(question.Q, institution, Language: language), page, cancellationToken);
        var names = (await institutions.FindAsync([.. found.Items.SelectMany(one => one.Definition.Institutions).Distinct()], cancellationToken))
            .ToDictionary(one => one.Id, one => one.Definition.ShortName ?? one.Definition.Name.In(language));
        return new([.. found.Items.Select(one => new ListedProgramme(one, [.. one.Definition.Institutions.Where(names.ContainsKey).Select(owner => names[owner])]))], found.NextCursor, found.Position);
    }
}

/// <param name="Owners">The common names of the owners.</param>
public sealed record ListedProgramme(ProgrammeView Programme, IReadOnlyList<string> Owners)
{
    /// <summary>Returns the ministry's decision in force on the day; null before the first.</summary>
    public AccreditationPeriod? HeldOn(DateOnly day) => Programme.Accreditation.Periods.LastOrDefault(period => period.From <= day);

    /// <summary>Returns the decision that takes effect after the day.</summary>
    public AccreditationPeriod? NextAfter(DateOnly day) => Programme.Accreditation.Periods.FirstOrDefault(period => period.From > day);
}
