using Microsoft.AspNetCore.Http;

namespace AiTalent.Web.CourseRuns;

internal static class QueryAddress
{
    /// <summary>The same query with one value set anew, as it stands behind a path.</summary>
    public static string With(this IQueryCollection query, string name, string value) =>
        QueryString.Create(query.Where(entry => entry.Key != name)).Add(name, value).ToString();
}
