using System.Globalization;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Logging.Console;

namespace AiTalent.Silo.Hosting;

/// <summary>
/// Formats log entries as lines for a person at the console. Every entry starts at the left margin with its level
/// and takes one line; an exception follows, indented. No value can start a line or move the cursor, so none can
/// imitate an entry.
/// </summary>
internal sealed class LineFormatter() : ConsoleFormatter(FormatterName)
{
    public const string FormatterName = "line";

    private const string Indent = "      ";

    public override void Write<TState>(in LogEntry<TState> logEntry, IExternalScopeProvider? scopeProvider, TextWriter textWriter)
    {
        var message = logEntry.Formatter(logEntry.State, logEntry.Exception);
        textWriter.Write(string.Create(CultureInfo.InvariantCulture, $"{Word(logEntry.LogLevel)}: {logEntry.Category}: "));
        textWriter.WriteLine(VisibleText.Of(message));
        if (logEntry.Exception is not { } failure)
            return;
        foreach (var line in failure.ToString().ReplaceLineEndings("\n").Split('\n'))
            textWriter.WriteLine(Indent + VisibleText.Of(line));
    }

    private static string Word(LogLevel level) => level switch
    {
        LogLevel.Trace => "trce",
        LogLevel.Debug => "dbug",
        LogLevel.Information => "info",
        LogLevel.Warning => "warn",
        LogLevel.Error => "fail",
        _ => "crit",
    };
}
