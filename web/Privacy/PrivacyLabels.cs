using System.Globalization;
using AiTalent.Application.Localization;
using AiTalent.Domain.Authority;
using AiTalent.Domain.Languages;
using AiTalent.Web.Languages;

namespace AiTalent.Web.Privacy;

/// <summary>Returns the labels of purposes, reasons and readers.</summary>
internal static class PrivacyLabels
{
    public static string Purpose(string purpose) => Find($"Consent_{purpose}");

    public static string Reason(string reason) => Find($"Reason_{reason}");

    public static string Who(Role role, LocalizedText? institution) =>
        $"{(role == Role.Program ? PrivacyText.Program : DomainLabels.Of(role))}, {institution?.In(Language.Current.Code) ?? PrivacyText.WholeCountry}";

    private static string Find(string name) =>
        PrivacyText.ResourceManager.GetString(name, CultureInfo.CurrentUICulture)
        ?? throw new ArgumentOutOfRangeException(nameof(name), name, "No words are known for it.");
}
