using System.CommandLine;
using System.CommandLine.Parsing;

namespace AiTalent.Api.CommandLine;

/// <summary>Describes what is wrong with a command line.</summary>
internal static class UsageErrors
{
    /// <exception cref="UsageException">The command line is invalid and does not ask for help.</exception>
    public static void ThrowIfAny(ParseResult parsed)
    {
        if (parsed.Action is EnglishHelp)
            return;
        if (parsed.Errors.FirstOrDefault(error => error.SymbolResult is OptionResult) is { } valueless)
            throw new UsageException(LineOf(valueless));
        ThrowIfUnknown(parsed);
        if (parsed.Errors is [var error, ..])
            throw new UsageException(LineOf(error));
    }

    /// <summary>Rejects an option as the value of the option before it.</summary>
    public static void RequireValue(OptionResult option)
    {
        if (option.Tokens is [var first, ..] && first.Value.StartsWith('-'))
            option.AddError(first.Value);
    }

    /// <exception cref="UsageException">The command line names an unknown verb or option.</exception>
    public static void ThrowIfUnknown(ParseResult parsed)
    {
        // The library accepts an unknown option as the value of an argument.
        var options = parsed.Tokens.TakeWhile(token => token.Type != TokenType.DoubleDash).Where(token => token.Type == TokenType.Argument && token.Value.StartsWith('-'));
        if (options.FirstOrDefault() is { } option)
            throw new UsageException(LineOf(option.Value));
        if (parsed.UnmatchedTokens is [var word, ..])
            throw new UsageException($"'{word}' is not understood.");
    }

    private static string LineOf(string option) => ConfigurationArguments.IsKey(option) ? $"{option} needs a value." : $"Unknown option '{option.Split('=')[0]}'.";

    private static string LineOf(ParseError error) => error.SymbolResult switch
    {
        OptionResult { Option: var option } => $"{option.Name} needs a value.",
        ArgumentResult { Argument: var argument } => $"{argument.Name} is missing.",
        CommandResult { Command: { Subcommands.Count: > 0 } command } => $"'{command.Name}' needs a command: {string.Join(", ", command.Subcommands.Select(verb => verb.Name))}.",
        _ => error.Message,
    };
}
