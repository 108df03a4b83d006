using System.Globalization;
using AiTalent.Web.Forms;
using AiTalent.Web.Languages;

namespace AiTalent.Web.Desks;

/// <summary>The words for what a desk is told.</summary>
public static class DeskWords
{
    public static string OfRefusal(string code) => code == FormOutcome.Undecided
        ? PageText.StorageBusy
        : DeskRefusalText.ResourceManager.GetString(code, CultureInfo.CurrentUICulture) ?? Words.OfRefusal(code);

    /// <summary>For the field at fault; nothing where the whole was refused.</summary>
    public static IReadOnlyList<FieldError> ErrorsOf(FormOutcome outcome) =>
        outcome is { RefusalCode: { } code, Field: { } field } ? [new FieldError(InputOf(field), OfRefusal(code))] : [];

    /// <summary>The whole outcome, for the head of the page.</summary>
    public static IReadOnlyList<FieldError> SummaryOf(FormOutcome outcome) =>
        outcome.RefusalCode is { } code ? [new FieldError(outcome.Field is { } field ? InputOf(field) : null, OfRefusal(code))] : [];

    /// <summary>The id of the input of a field: <c>name.vi</c> is typed into <c>nameVi</c>.</summary>
    public static string InputOf(string field) => string.Concat(field.Split('.').Select((part, place) =>
        place == 0 || part.Length == 0 ? part : char.ToUpperInvariant(part[0]) + part[1..]));
}
