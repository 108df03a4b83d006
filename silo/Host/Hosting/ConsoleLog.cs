using System.Text.Encodings.Web;
using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Console;

namespace AiTalent.Silo.Hosting;

/// <summary>
/// Configures the console log: JSON, one object per line, for log collectors; plain lines for developers and the
/// demonstration.
/// </summary>
public static class ConsoleLog
{
    private const string Setting = "Logging:Console:FormatterName";

    /// <summary>
    /// Selects the format. The setting <c>Logging:Console:FormatterName</c> (<c>json</c> or <c>line</c>) takes
    /// precedence.
    /// </summary>
    /// <param name="isForPeople">True to use plain lines unless the setting says otherwise.</param>
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
            // Names remain readable; control characters are still escaped.
            json.JsonWriterOptions = new JsonWriterOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
        });
    }
}
