using System.CommandLine;
using AiTalent.EventStore;

namespace AiTalent.Api.CommandLine;

/// <summary>Declares the options that all verbs share. If one is repeated, the last value applies.</summary>
internal sealed class SharedOptions(string[] settings)
{
    private readonly Option<string> _data = new("--data")
    {
        HelpName = "DIR",
        Description = "The data folder (default: ./data).",
        Recursive = true,
        AllowMultipleArgumentsPerToken = true,
        Validators = { UsageErrors.RequireValue },
    };

    private readonly Option<bool> _demo = new("--demo")
    {
        Description = "Serves the demonstration, whose data is invented, to this machine only.",
        AllowMultipleArgumentsPerToken = true,
    };

    private readonly Option<bool> _demoPublic = new("--demo-public")
    {
        Description = "Serves the demonstration to other machines too, without the operator and the API client and with a read-only ministry user.",
        AllowMultipleArgumentsPerToken = true,
    };

    public void AddTo(RootCommand root)
    {
        root.Options.Add(_data);
        root.Options.Add(_demo);
        root.Options.Add(_demoPublic);
        // Accepted and without effect, because the data states itself whether it is invented.
        foreach (var verb in root.Subcommands)
        {
            verb.Options.Add(new Option<bool>(_demo.Name) { Hidden = true, Recursive = true });
            verb.Options.Add(new Option<bool>(_demoPublic.Name) { Hidden = true, Recursive = true });
        }
    }

    public Arguments Read(ParseResult parsed)
    {
        var isPublic = parsed.GetValue(_demoPublic);
        return new Arguments(parsed.GetValue(_data), settings) { IsDemonstration = isPublic || parsed.GetValue(_demo), IsPublicDemonstration = isPublic };
    }

    public StorageOptions Storage(ParseResult parsed) => Settings.Read(Read(parsed)).Storage;
}
