using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;
using System.CommandLine.Parsing;
using System.Globalization;

namespace AiTalent.Api.CommandLine;

/// <summary>Prints the generated help in English, like all output of the verbs, whatever the language of the machine.</summary>
internal sealed class EnglishHelp : SynchronousCommandLineAction
{
    private readonly HelpAction _help = new();

    public override bool ClearsParseErrors => true;

    /// <summary>Prints the help of the verb that a command line names.</summary>
    public static void Write(ParseResult parsed, TextWriter output)
    {
        var names = new Stack<string>();
        for (var verb = parsed.CommandResult; verb.Parent is CommandResult parent; verb = parent)
            names.Push(verb.Command.Name);
        parsed.RootCommandResult.Command.Parse([.. names, "--help"]).Invoke(new InvocationConfiguration { Output = output });
    }

    public override int Invoke(ParseResult parseResult)
    {
        var language = CultureInfo.CurrentUICulture;
        CultureInfo.CurrentUICulture = CultureInfo.InvariantCulture;
        try
        {
            return _help.Invoke(parseResult);
        }
        finally
        {
            CultureInfo.CurrentUICulture = language;
        }
    }
}
