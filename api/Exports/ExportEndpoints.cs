using AiTalent.Api.Authority;
using AiTalent.Api.Traffic;
using AiTalent.Web.Layout;
using AiTalent.Web.Exports;

namespace AiTalent.Api.Exports;

/// <summary>Serves the tables of the staff pages as files.</summary>
internal static class ExportEndpoints
{
    private const string Workbook = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    public static void MapExports(this IEndpointRouteBuilder routes) => routes.MapGet(ExportRoutes.Route, ReadAsync).WithMetadata(Costly.Mark).ExcludeFromDescription();

    private static async Task<IResult> ReadAsync(
        string name, string format, HttpContext context, IEnumerable<IExportSource> sources, CancellationToken cancellationToken)
    {
        context.Response.ForOneReader();
        if (sources.SingleOrDefault(one => one.Name == name) is not { } source)
            return TypedResults.NotFound();
        var (sheet, refusal) = await source.ReadAsync(Caller.Of(context), context.Request.Query, cancellationToken);
        if (refusal is not null)
            return TypedResults.StatusCode(StatusCodes.Status403Forbidden);
        if (sheet is null)
            return TypedResults.NotFound();
        var file = $"{name}-{sheet.At:yyyy-MM-dd}.{format}";
        return format == ExportRoutes.Csv
            ? TypedResults.File(CsvExport.Write(sheet), "text/csv; charset=utf-8", file)
            : TypedResults.File(await XlsxExport.WriteAsync(sheet, cancellationToken), Workbook, file);
    }
}
