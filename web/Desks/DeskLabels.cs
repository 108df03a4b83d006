using System.Globalization;
using AiTalent.Web.Forms;
using AiTalent.Web.Languages;

namespace AiTalent.Web.Desks;

/// <summary>Returns the messages for outcomes at a desk.</summary>
public static class DeskLabels
{
    public static string OfRefusal(string code) => code == FormOutcome.Undecided
        ? PageText.StorageBusy
        : DeskRefusalText.ResourceManager.GetString(code, CultureInfo.CurrentUICulture) ?? DomainLabels.OfRefusal(code);

    /// <summary>
    /// Returns the message of a refusal with the names of its subjects, at the placeholder or at the end of the
    /// sentence.
    /// </summary>
    public static string WithSubjects(string words, string? names) => words.Contains("{0}", StringComparison.Ordinal)
        ? words.Replace("{0}", names ?? "–", StringComparison.Ordinal)
        : names is null ? words : $"{words.TrimEnd('.')}: {names}.";

    /// <summary>Returns the error of the field at fault; empty if the whole form was refused.</summary>
    public static IReadOnlyList<FieldError> ErrorsOf(FormOutcome outcome) =>
        outcome is { RefusalCode: { } code, Field: { } field } ? [new FieldError(InputOf(field), WithSubjects(OfRefusal(code), outcome.SubjectNames))] : [];

    /// <summary>Returns the whole outcome, for the top of the page.</summary>
    public static IReadOnlyList<FieldError> SummaryOf(FormOutcome outcome) =>
        outcome.RefusalCode is { } code ? [new FieldError(outcome.Field is { } field ? InputOf(field) : null, WithSubjects(OfRefusal(code), outcome.SubjectNames))] : [];

    /// <summary>Returns the input id of a field: <c>name.vi</c> is <c>nameVi</c>.</summary>
    public static string InputOf(string field) => string.Concat(field.Split('.').Select((part, place) =>
        place == 0 || part.Length == 0 ? part : char.ToUpperInvariant(part[0]) + part[1..]));
}
