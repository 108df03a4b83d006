using AiTalent.Application.Localization;
using AiTalent.Domain.Programmes;
using AiTalent.ReadModel.Courses;
using AiTalent.Web.Exports;
using AiTalent.Web.Forms;
using AiTalent.Web.Languages;

namespace AiTalent.Web.University;

/// <summary>
/// Provides selectable courses: those of the institutions, and those already selected from any institution.
/// </summary>
public sealed class CourseChoices(CourseQueries courses)
{
    public async Task<IReadOnlyList<Choice>> OfAsync(IReadOnlyCollection<Guid> institutions, IReadOnlyCollection<Guid> chosen, CancellationToken cancellationToken)
    {
        var language = Language.Current.Code;
        var found = new List<CourseView>();
        foreach (var institution in institutions.Take(ProgrammeDefinition.MaxInstitutions))
            found.AddRange(await AllPages.ReadAsync(page => courses.SearchAsync(new CourseFilter(InstitutionId: institution, Language: language), page, cancellationToken)));
        found.AddRange(await courses.FindAsync([.. chosen.Except(found.Select(course => course.Id))], cancellationToken));
        return [.. found.Select(course => new Choice(
            $"{course.Id}", $"{course.Definition.Code} · {course.Definition.Title.In(language)}",
            institutions.Contains(course.Definition.InstitutionId) && institutions.Count == 1 ? null : course.InstitutionName?.In(language)))];
    }
}
