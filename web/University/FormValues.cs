using System.Globalization;
using AiTalent.Domain.Languages;
using Microsoft.AspNetCore.Http;

namespace AiTalent.Web.University;

/// <summary>Parses the values of a submitted form.</summary>
internal static class FormValues
{
    public static string Line(this IFormCollection form, string name) => form[name].ToString();

    public static int? Number(this IFormCollection form, string name) => Number(form.Line(name));

    /// <summary>Parses an integer; null if the text is invalid.</summary>
    public static int? Number(string text) =>
        int.TryParse(text, NumberStyles.AllowLeadingWhite | NumberStyles.AllowTrailingWhite | NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) ? number : null;

    public static Guid Id(this IFormCollection form, string name) => Guid.TryParse(form.Line(name), out var id) ? id : Guid.Empty;

    public static IReadOnlyList<Guid> Ids(this IFormCollection form, string name) =>
        [.. form[name].Select(text => Guid.TryParse(text, out var id) ? id : Guid.Empty).Distinct()];

    public static LocalizedText InLanguages(this IFormCollection form, string name) =>
        new(form.Line($"{name}Vi"), form.Line($"{name}Ko"), form.Line($"{name}En"));

    /// <summary>
    /// Keeps the previous order and appends new values, because selected check boxes have no order of their own.
    /// </summary>
    public static IEnumerable<Guid> InOrderOf(this IReadOnlyList<Guid> chosen, IReadOnlyCollection<Guid> before) =>
        [.. before.Where(chosen.Contains), .. chosen.Where(id => !before.Contains(id))];
}
