namespace AiTalent.Api.Requests;

/// <summary>Distinguishes API addresses from page addresses; failures are reported accordingly.</summary>
internal static class ApiPaths
{
    private static readonly PathString[] OfPrograms = ["/api", "/connect", "/live"];

    private static readonly PathString[] OfOthers = ["/health", "/metrics", "/ops", "/openapi", "/docs", "/problems"];

    public static bool IsApi(PathString path) => path.StartsWithSegments("/api");

    /// <summary>True if a failure is answered with a problem (RFC 9457).</summary>
    public static bool IsForPrograms(PathString path) => OfPrograms.Any(prefix => path.StartsWithSegments(prefix));

    /// <summary>True if the path is rendered by <c>web/</c> or is one of its files.</summary>
    public static bool IsPage(PathString path) => !IsForPrograms(path) && !OfOthers.Any(prefix => path.StartsWithSegments(prefix));
}
