namespace AiTalent.Api.CommandLine;

/// <summary>Represents the parsed command line: words (the verb and its arguments), our own options, and configuration settings.</summary>
internal sealed record Arguments(IReadOnlyList<string> Words, string? DataFolder, bool IsDemonstration, IReadOnlyList<string> Scopes, string? Institution, string[] Settings)
{
    /// <summary>True if the demonstration may be reached from other machines.</summary>
    public bool IsPublicDemonstration { get; init; }

    public string Verb => Words.Count == 0 ? "" : Words[0];

    /// <exception cref="UsageException">An option lacks its value.</exception>
    public static Arguments Parse(IReadOnlyList<string> args)
    {
        var (words, scopes, settings) = (new List<string>(), new List<string>(), new List<string>());
        string? data = null, institution = null;
        var (isDemonstration, isPublic) = (false, false);
        for (var i = 0; i < args.Count; i++)
        {
            var (name, inline) = Split(args[i]);
            switch (name)
            {
                case "--data":
                    data = inline ?? Next(args, ref i);
                    break;
                case "--institution":
                    institution = inline ?? Next(args, ref i);
                    break;
                case "--scope":
                    scopes.AddRange(List(inline ?? Next(args, ref i)));
                    while (i + 1 < args.Count && !args[i + 1].StartsWith('-'))
                        scopes.AddRange(List(args[++i]));
                    break;
                case "--demo":
                    isDemonstration = true;
                    break;
                case "--demo-public":
                    (isDemonstration, isPublic) = (true, true);
                    break;
                case ['-', ..]:
                    settings.Add(args[i]);
                    if (inline is null && i + 1 < args.Count && !args[i + 1].StartsWith('-'))
                        settings.Add(args[++i]);
                    break;
                default:
                    words.Add(args[i]);
                    break;
            }
        }

        return new Arguments(words, data, isDemonstration, scopes, institution, [.. settings]) { IsPublicDemonstration = isPublic };
    }

    private static (string Name, string? Value) Split(string argument) =>
        argument.StartsWith("--", StringComparison.Ordinal) && argument.IndexOf('=', StringComparison.Ordinal) is > 0 and var at
            ? (argument[..at], argument[(at + 1)..])
            : (argument, null);

    private static string Next(IReadOnlyList<string> args, ref int i) =>
        i + 1 < args.Count ? args[++i] : throw new UsageException($"{args[i]} needs a value.");

    private static string[] List(string text) => text.Split([' ', ','], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
}
