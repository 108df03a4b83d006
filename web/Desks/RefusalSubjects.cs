using AiTalent.Application.Localization;
using AiTalent.Domain.Courses;
using AiTalent.ReadModel.Courses;
using AiTalent.Web.Languages;

namespace AiTalent.Web.Desks;

/// <summary>Reads the names of the courses that refusals concern.</summary>
public sealed class RefusalSubjects(CourseQueries courses)
{
    private const string Path = " → ";
    private const string List = ", ";

    /// <summary>Returns the titles of the courses in order, in the reader's language.</summary>
    /// <param name="refusalCode">The refusal; a cycle is formatted as a path.</param>
    /// <param name="subjects">The courses.</param>
    /// <param name="cancellationToken">Cancels the operation.</param>
    /// <returns>Null if there are none.</returns>
    public async Task<string?> NameAsync(string refusalCode, IReadOnlyCollection<Guid> subjects, CancellationToken cancellationToken) => subjects.Count == 0
        ? null
        : Join(await TitlesAsync(subjects, cancellationToken), subjects, refusalCode == PrerequisiteCycle.RefusalCode ? Path : List);

    /// <summary>Returns the titles of the known courses by id.</summary>
    public async Task<IReadOnlyDictionary<Guid, string>> TitlesAsync(IEnumerable<Guid> subjects, CancellationToken cancellationToken) =>
        (await courses.FindAsync([.. subjects.Distinct()], cancellationToken)).ToDictionary(course => course.Id, course => course.Definition.Title.In(Language.Current.Code));

    /// <summary>Joins the titles in the order of the courses; null if there are none.</summary>
    public static string? Join(IReadOnlyDictionary<Guid, string> titles, IReadOnlyCollection<Guid> subjects, string separator = List) =>
        subjects.Count == 0 ? null : string.Join(separator, subjects.Select(subject => titles.GetValueOrDefault(subject)).OfType<string>());
}
