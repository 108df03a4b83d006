using System.Text.Encodings.Web;
using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Console;

namespace AiTalent.Silo.Hosting;

/// <summary>How the console's log is written: JSON, one object a line, for programs that gather it; lines for a person who develops or tries the demonstration.</summary>
public static class ConsoleLog
{
    private const string Setting = "Logging:Console:FormatterName";

    /// <summary>Chooses the form. The setting <c>Logging:Console:FormatterName</c> (<c>json</c> or <c>line</c>) goes before.</summary>
    /// <param name="isForPeople">Whether a person reads it, where the setting does not say.</param>
    public static void WriteConsoleLog(this ILoggingBuilder logging, Microsoft.Extensions.Configuration.IConfiguration configuration, bool isForPeople)
    {
        var form = configuration[Setting] is LineFormatter.FormatterName or ConsoleFormatterNames.Json ? configuration[Setting]
            : isForPeople ? LineFormatter.FormatterName : ConsoleFormatterNames.Json;
        logging.AddConsoleFormatter<LineFormatter, ConsoleFormatterOptions>();
        logging.Services.PostConfigure<ConsoleLoggerOptions>(console => console.FormatterName = form);
        logging.Services.Configure<JsonConsoleFormatterOptions>(json =>
        {
            json.UseUtcTimestamp = true;
            json.TimestampFormat = "yyyy-MM-dd'T'HH:mm:ss.fff'Z'";
            // Names stay readable; control characters are escaped all the same.
            json.JsonWriterOptions = new JsonWriterOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
        });
    }
}
