namespace AiTalent.Api.CommandLine;

/// <summary>
/// Separates the settings of the configuration from the command line, such as <c>--urls http://localhost:5080</c>. The host reads them; their
/// keys are not known in advance, so they cannot be declared as options.
/// </summary>
internal static class ConfigurationArguments
{
    private static readonly string[] Sections = ["AiTalent", "Kestrel", "Logging", "Metrics", "Orleans", "HostBuilder"];

    private static readonly string[] HostKeys =
    [
        "urls", "http_ports", "https_ports", "https_port", "environment", "contentRoot", "webRoot", "applicationName", "allowedHosts",
        "shutdownTimeoutSeconds", "detailedErrors", "captureStartupErrors", "suppressStatusMessages", "preferHostingUrls", "staticWebAssets",
        "hostingStartupAssemblies", "hostingStartupExcludeAssemblies", "preventHostingStartup", "forwardedHeaders_enabled",
    ];

    /// <returns>The rest, which includes a key without a value, and the settings.</returns>
    public static (string[] Words, string[] Settings) Split(IReadOnlyList<string> args)
    {
        var (words, settings) = (new List<string>(), new List<string>());
        for (var i = 0; i < args.Count; i++)
        {
            if (args[i] == "--")
            {
                words.AddRange(args.Skip(i));
                break;
            }

            if (!IsKey(args[i]))
                words.Add(args[i]);
            else if (args[i].Contains('=', StringComparison.Ordinal))
                settings.Add(args[i]);
            else if (i + 1 < args.Count && !args[i + 1].StartsWith('-'))
                settings.Add($"{args[i]}={args[++i]}");
            else
                words.Add(args[i]);
        }

        return ([.. words], [.. settings]);
    }

    /// <summary>True for <c>--KEY</c> and <c>--KEY=VALUE</c>, if the key belongs to the configuration.</summary>
    public static bool IsKey(string argument)
    {
        if (!argument.StartsWith("--", StringComparison.Ordinal))
            return false;
        var key = argument[2..].Split('=')[0];
        var section = key.Split(':')[0];
        return (section == key ? HostKeys : Sections).Contains(section, StringComparer.OrdinalIgnoreCase);
    }
}
