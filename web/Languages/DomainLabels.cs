using System.Globalization;
using AiTalent.Domain.Authority;
using AiTalent.Domain.CourseRuns;

namespace AiTalent.Web.Languages;

/// <summary>The words for what the rules name by a code.</summary>
public static class DomainLabels
{
    public static string Of(EnrolmentStatus status) =>
        EnrolmentText.ResourceManager.GetString(status.ToString(), CultureInfo.CurrentUICulture)
        ?? throw new ArgumentOutOfRangeException(nameof(status), status, "No words are known for it.");

    public static string Of(Role role) =>
        RoleText.ResourceManager.GetString(role.ToString(), CultureInfo.CurrentUICulture)
        ?? throw new ArgumentOutOfRangeException(nameof(role), role, "No words are known for it.");

    /// <summary>Why something was refused. A code of a newer release is shown as it is, since it must not break the page.</summary>
    public static string OfRefusal(string code) =>
        RefusalText.ResourceManager.GetString(code, CultureInfo.CurrentUICulture) ?? $"{Text.NotPossible} ({code}).";

    /// <summary>What to do after a refusal; nothing where only a newer release knows.</summary>
    public static string? AdviceOn(string code) => RefusalAdvice.ResourceManager.GetString(code, CultureInfo.CurrentUICulture);
}
