using System.CommandLine;
using System.CommandLine.Help;

namespace AiTalent.Api.CommandLine;

/// <summary>Declares the command line: it serves without a verb.</summary>
internal static class VerbTree
{
    private const string Description = """
        Serves the site and the API, or runs one of the commands.

        Every setting is accepted as an option, such as --urls http://localhost:5080 or --AiTalent:Storage:Provider PostgreSql.
        The exit code is 0 after success, 1 after a failure and 2 if the command line is invalid.
        """;

    private static readonly ParserConfiguration Syntax = new() { EnablePosixBundling = false, ResponseFileTokenReplacer = null };

    public static (ParseResult Parsed, SharedOptions Options) Parse(IReadOnlyList<string> args)
    {
        var (words, settings) = ConfigurationArguments.Split(args);
        var options = new SharedOptions(settings);
        return (Create(options).Parse(words, Syntax), options);
    }

    private static RootCommand Create(SharedOptions options)
    {
        var root = new RootCommand(Description);
        root.Options.Clear();
        root.Directives.Clear();
        root.Add(ClientAddVerb.Create(options));
        root.Add(VerifyVerb.Create(options));
        root.Add(RebuildVerb.Create(options));
        root.Add(AcceptLogVerb.Create(options));
        root.Add(BackupVerb.Create(options));
        root.Add(RestoreVerb.Create(options));
        root.Add(HelpVerb.Create(root));
        options.AddTo(root);
        root.Add(new HelpOption("--help", "-h") { Description = "Shows this help.", Action = new EnglishHelp() });
        root.SetAction(parsed => ServeVerb.RunAsync(options.Read(parsed)));
        return root;
    }
}
