using AiTalent.Web.Layout;
using AiTalent.Web.Privacy;
using Microsoft.AspNetCore.Http.HttpResults;

namespace AiTalent.Api.Privacy.Downloads;

internal static class DownloadEndpoint
{
    public static void MapMyDownload(this IEndpointRouteBuilder routes) =>
        routes.MapGet(MyDownloadRoutes.Path, ReadAsync).ExcludeFromDescription();

    private static async Task<Results<FileContentHttpResult, NotFound>> ReadAsync(IMyDownload download, HttpContext context, CancellationToken cancellationToken)
    {
        context.Response.ForOneReader();
        return await download.ReadAsync(cancellationToken) is { } content
            ? TypedResults.File(content, "application/zip", "aitalent-my-data.zip")
            : TypedResults.NotFound();
    }
}
