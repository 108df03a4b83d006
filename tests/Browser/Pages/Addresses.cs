using AiTalent.Api.Demonstration;

namespace AiTalent.Browser.Tests.Pages;

/// <summary>Every page that there is, in every language.</summary>
internal static class Addresses
{
    private static readonly string[] Languages = ["vi", "ko", "en"];
    private static readonly string Full = $"/course-runs/{DemonstrationIds.FullRun}";

    /// <summary>For anybody.</summary>
    public static IReadOnlyList<string> Public { get; } = InEveryLanguage(
    [
        "", "/national", "/courses", "/courses?q=hoc+may", "/courses?country=KR&free=true&sort=title", "/courses?q=nobody+teaches+this&level=3",
        Full, $"{Full}/enrol", $"{Full}/withdraw", $"{Full}/transfer", "/learning", "/enter",
    ]);

    /// <summary>Those that show a signed-in student what is theirs.</summary>
    public static IReadOnlyList<string> OfStudent { get; } = InEveryLanguage(
        ["/learning", $"/course-runs/{DemonstrationIds.RunWithThreeSeats}/enrol", $"{Full}/enrol", $"{Full}/withdraw", $"{Full}/transfer"]);

    private static string[] InEveryLanguage(string[] paths) =>
        [.. Languages.SelectMany(language => paths.Select(path => $"/{language}{path}"))];
}
