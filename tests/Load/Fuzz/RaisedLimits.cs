namespace AiTalent.Load.Fuzz;

/// <summary>Settings of a server that is to answer what it is asked, and not to refuse it for its number.</summary>
internal static class RaisedLimits
{
    public static IReadOnlyDictionary<string, string> Environment { get; } = new Dictionary<string, string>
    {
        ["ASPNETCORE_ENVIRONMENT"] = "Production",
        ["Logging__LogLevel__Default"] = "Warning",
    };
}
