using AiTalent.Application.Localization;
using AiTalent.Web.Languages;

namespace AiTalent.Web.Exports;

/// <summary>Defines the addresses of exports.</summary>
public static class ExportRoutes
{
    public const string Csv = "csv";
    public const string Xlsx = "xlsx";

    /// <summary>The common route of exports.</summary>
    public const string Route = $"/{{lang}}/sheets/{{name}}.{{format:regex(^({Csv}|{Xlsx})$)}}";

    public static IReadOnlyList<string> Formats { get; } = [Csv, Xlsx];

    public static string Of(string name, string format, string query) => Language.Current.Href($"sheets/{name}.{format}") + query;
}
