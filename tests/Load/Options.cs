using System.Globalization;

namespace AiTalent.Load;

/// <summary>Parses the options after the scenario on the command line: <c>--name value</c>, or <c>--name</c> alone.</summary>
internal sealed class Options
{
    private readonly Dictionary<string, string> _given = new(StringComparer.Ordinal);
    private readonly HashSet<string> _known = new(StringComparer.Ordinal);

    /// <exception cref="ArgumentException">The arguments do not have this form.</exception>
    public Options(IReadOnlyList<string> args)
    {
        for (var i = 0; i < args.Count; i++)
        {
            if (!args[i].StartsWith("--", StringComparison.Ordinal))
                throw new ArgumentException($"'{args[i]}' is no option.");
            var hasValue = i + 1 < args.Count && !args[i + 1].StartsWith("--", StringComparison.Ordinal);
            _given[args[i][2..]] = hasValue ? args[++i] : "";
        }
    }

    public bool Has(string name)
    {
        _known.Add(name);
        return _given.ContainsKey(name);
    }

    public string? Text(string name) => Has(name) ? _given[name] : null;

    public int Number(string name, int otherwise) => Text(name) is not { } text ? otherwise
        : int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number
        : throw new ArgumentException($"--{name} takes a number, not '{text}'.");

    /// <summary>Throws on unknown options; call it after all options have been read.</summary>
    public void ThrowIfUnknown()
    {
        if (_given.Keys.FirstOrDefault(name => !_known.Contains(name)) is { } unknown)
            throw new ArgumentException($"There is no option --{unknown} here.");
    }
}
