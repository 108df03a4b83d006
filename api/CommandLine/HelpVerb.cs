using System.CommandLine;

namespace AiTalent.Api.CommandLine;

/// <summary>Implements <c>help</c> and <c>help COMMAND</c>.</summary>
internal static class HelpVerb
{
    public static Command Create(RootCommand root)
    {
        var names = new Argument<string[]>("COMMAND") { Description = "The command; without one, the help of all.", Arity = ArgumentArity.ZeroOrMore };
        var verb = new Command("help", "Shows the help of a command.") { names };
        verb.SetAction(parsed => Run(root.Parse(parsed.GetValue(names) ?? [])));
        return verb;
    }

    private static int Run(ParseResult named)
    {
        UsageErrors.ThrowIfUnknown(named);
        EnglishHelp.Write(named, Console.Out);
        return 0;
    }
}
