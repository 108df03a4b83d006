namespace AiTalent.Api.Requests;

/// <summary>Which addresses are for programs and which are for people: failures are told accordingly.</summary>
internal static class ApiPaths
{
    private static readonly PathString[] OfPrograms = ["/api", "/connect", "/live"];

    private static readonly PathString[] OfOthers = ["/health", "/metrics", "/ops", "/openapi", "/docs", "/problems"];

    public static bool IsApi(PathString path) => path.StartsWithSegments("/api");

    /// <summary>A failure is answered with a problem (RFC 9457).</summary>
    public static bool IsForPrograms(PathString path) => OfPrograms.Any(prefix => path.StartsWithSegments(prefix));

    /// <summary>Rendered by <c>web/</c>, or one of its files.</summary>
    public static bool IsPage(PathString path) => !IsForPrograms(path) && !OfOthers.Any(prefix => path.StartsWithSegments(prefix));
}
