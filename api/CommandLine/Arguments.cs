namespace AiTalent.Api.CommandLine;

/// <summary>Represents the part of the command line that all verbs share: the data, and the settings of the configuration.</summary>
internal sealed record Arguments(string? DataFolder, string[] Settings)
{
    public bool IsDemonstration { get; init; }

    /// <summary>True if the demonstration may be reached from other machines.</summary>
    public bool IsPublicDemonstration { get; init; }

    /// <exception cref="UsageException">The command line is invalid.</exception>
    public static Arguments Parse(IReadOnlyList<string> args)
    {
        var (parsed, options) = VerbTree.Parse(args);
        UsageErrors.ThrowIfAny(parsed);
        return options.Read(parsed);
    }
}
