using System.Globalization;
using AiTalent.Application.Localization;
using AiTalent.Domain.Courses;
using AiTalent.Domain.Languages;
using AiTalent.ReadModel.Courses;
using AiTalent.Web.Languages;
using Microsoft.AspNetCore.Http;

namespace AiTalent.Web.University.Courses;

/// <summary>Represents the input of a course form; values are kept as typed.</summary>
/// <param name="Key">Created with the form, so that sending it twice executes one command.</param>
/// <param name="Revision">The displayed revision.</param>
public sealed record CourseForm(
    Guid Key, int Revision, string Code, LocalizedText Title, LocalizedText Summary, string Level, string Hours, string TaughtIn, string Skills,
    IReadOnlyList<Guid> Prerequisites)
{
    public static CourseForm Empty() => new(Guid.CreateVersion7(), 0, "", new(), new(), "6", "", Language.Current.Code, "", []);

    public static CourseForm Of(CourseView course)
    {
        var definition = course.Definition;
        return new(
            Guid.CreateVersion7(), course.Revision, definition.Code, definition.Title, definition.Summary ?? new(), Plain(definition.Level), Plain(definition.Hours),
            definition.Language, string.Join('\n', definition.Skills), [.. definition.Prerequisites]);
    }

    public static CourseForm Of(IFormCollection form) => new(
        form.Id("key"), form.Number("revision") ?? 0, form.Line("code"), form.InLanguages("title"), form.InLanguages("summary"),
        form.Line("level"), form.Line("hours"), form.Line("language"), form.Line("skills"), form.Ids("prerequisites"));

    /// <summary>Returns the definition; an invalid number becomes one that the rules refuse.</summary>
    public CourseDefinition Definition(Guid institution, CourseDefinition? present) => new(
        institution, Code, Title, FormValues.Number(Level) ?? 0, FormValues.Number(Hours) ?? 0, TaughtIn,
        [.. Skills.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)],
        [.. Prerequisites.InOrderOf(present?.Prerequisites ?? [])],
        Summary.Cleaned() is var summary && summary == new LocalizedText() ? null : Summary);

    private static string Plain(int number) => number.ToString(CultureInfo.InvariantCulture);
}
