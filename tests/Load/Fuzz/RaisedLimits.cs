namespace AiTalent.Load.Fuzz;

/// <summary>Provides settings for a server that should answer all requests instead of limiting them.</summary>
internal static class RaisedLimits
{
    public static IReadOnlyDictionary<string, string> Environment { get; } = new Dictionary<string, string>
    {
        ["ASPNETCORE_ENVIRONMENT"] = "Production",
        ["Logging__LogLevel__Default"] = "Warning",
    };
}
