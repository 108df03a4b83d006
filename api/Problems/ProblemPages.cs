using System.Globalization;
using System.Text;

namespace AiTalent.Api.Problems;

/// <summary>Serves the pages that the type URIs of problems refer to.</summary>
internal static class ProblemPages
{
    public static void MapProblemPages(this IEndpointRouteBuilder routes)
    {
        routes.MapGet("/problems", () => Page(ProblemCodes.All)).ExcludeFromDescription();
        routes.MapGet("/problems/{code}", (string code) => ProblemCodes.IsKnown(code) ? Page([ProblemCodes.Find(code)]) : Results.NotFound())
            .ExcludeFromDescription();
    }

    private static IResult Page(IReadOnlyList<ProblemCode> problems)
    {
        var html = new StringBuilder("<!doctype html><html lang=\"en\"><meta charset=\"utf-8\"><title>Problems</title><h1>Problems</h1><dl>");
        foreach (var (code, status, title) in problems)
            html.Append(CultureInfo.InvariantCulture, $"<dt><a href=\"/problems/{code}\"><code>{code}</code></a> ({status})</dt><dd>{title}</dd>");
        return Results.Content(html.Append("</dl></html>").ToString(), "text/html; charset=utf-8");
    }
}
