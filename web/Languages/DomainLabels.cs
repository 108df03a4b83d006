using System.Globalization;
using AiTalent.Domain.Authority;
using AiTalent.Domain.CourseRuns;

namespace AiTalent.Web.Languages;

/// <summary>Returns the labels of domain codes.</summary>
public static class DomainLabels
{
    public static string Of(EnrolmentStatus status) =>
        EnrolmentText.ResourceManager.GetString(status.ToString(), CultureInfo.CurrentUICulture)
        ?? throw new ArgumentOutOfRangeException(nameof(status), status, "No words are known for it.");

    public static string Of(Role role) =>
        RoleText.ResourceManager.GetString(role.ToString(), CultureInfo.CurrentUICulture)
        ?? throw new ArgumentOutOfRangeException(nameof(role), role, "No words are known for it.");

    /// <summary>
    /// Returns the message of a refusal. An unknown code of a newer release is shown as it is, so that the page
    /// still renders.
    /// </summary>
    public static string OfRefusal(string code) =>
        RefusalText.ResourceManager.GetString(code, CultureInfo.CurrentUICulture) ?? $"{Text.NotPossible} ({code}).";

    /// <summary>Returns the advice after a refusal; null for an unknown code.</summary>
    public static string? AdviceOn(string code) => RefusalAdvice.ResourceManager.GetString(code, CultureInfo.CurrentUICulture);
}
