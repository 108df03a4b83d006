using System.Globalization;
using AiTalent.Web.Desks;
using AiTalent.Web.Forms;
using AiTalent.Web.Languages;

namespace AiTalent.Web.University;

/// <summary>
/// Returns the problem of a catalogue form for each input; a missing number has another message than a missing
/// title.
/// </summary>
public static class CatalogueProblem
{
    public static IReadOnlyList<FieldError> Of(FormOutcome outcome) => outcome.RefusalCode is { } code
        ? [new FieldError(outcome.Field is { } field && field != "id" ? DeskLabels.InputOf(field) : null, DeskLabels.WithSubjects(LabelOf(code, outcome.Field), outcome.SubjectNames))]
        : [];

    private static string LabelOf(string code, string? field) =>
        Find($"{field?.Split('.')[0]}_{code}") ?? Find(code) ?? DeskLabels.OfRefusal(code);

    private static string? Find(string name) => CatalogueProblemText.ResourceManager.GetString(name, CultureInfo.CurrentUICulture);
}
