using AiTalent.Api.Authority;
using AiTalent.Api.Traffic;
using AiTalent.Web.Layout;
using AiTalent.Web.Sheets;

namespace AiTalent.Api.Sheets;

/// <summary>The tables of the desks as files.</summary>
internal static class SheetEndpoint
{
    private const string Workbook = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    public static void MapSheets(this IEndpointRouteBuilder routes) => routes.MapGet(SheetAddress.Route, ReadAsync).WithMetadata(Costly.Mark).ExcludeFromDescription();

    private static async Task<IResult> ReadAsync(
        string name, string format, HttpContext context, IEnumerable<ISheetSource> sources, CancellationToken cancellationToken)
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
        return format == SheetAddress.Csv
            ? TypedResults.File(CsvSheet.Write(sheet), "text/csv; charset=utf-8", file)
            : TypedResults.File(await XlsxSheet.WriteAsync(sheet, cancellationToken), Workbook, file);
    }
}
