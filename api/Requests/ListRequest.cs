using System.Reflection;
using AiTalent.Application.Localization;
using AiTalent.ReadModel.Paging;
using Microsoft.AspNetCore.Http.Metadata;

namespace AiTalent.Api.Requests;

/// <summary>
/// Reads the parameters of every list: <c>limit</c> (1 to 200), <c>cursor</c>, <c>q</c>, <c>language</c> (of the order), and the list's own
/// filters.
/// </summary>
internal sealed record ListRequest(QueryReader Query, PageRequest Page, string? Q, string Language) : IEndpointParameterMetadataProvider
{
    private const int MaxSearchLength = 200;
    private const int MaxCursorLength = 2_000;

    public static ValueTask<ListRequest> BindAsync(HttpContext context, ParameterInfo parameter)
    {
        var query = new QueryReader(context.Request);
        var limit = (int?)query.Number("limit", 1, PageRequest.MaxLimit) ?? new PageRequest().Limit;
        Cursor? cursor = null;
        if (query.Text("cursor", MaxCursorLength) is { } text && !Cursor.TryParse(text, out cursor))
            throw new BadInputException("wrong_type", "cursor");
        var language = query.Text("language", 2) ?? "en";
        if (language is not ("vi" or "ko" or "en"))
            throw new BadInputException("unknown_language", "language");
        return ValueTask.FromResult(new ListRequest(query, new PageRequest(limit, cursor), query.Text("q", MaxSearchLength), language));
    }

    public static void PopulateMetadata(ParameterInfo parameter, EndpointBuilder builder)
    {
        builder.Metadata.Add(new DescribedParameter("limit", "query", "How many at most, 1 to 200; 50 where left out.", "integer"));
        builder.Metadata.Add(new DescribedParameter("cursor", "query", "The nextCursor of the part before."));
        builder.Metadata.Add(new DescribedParameter("q", "query", "Words to find, without regard to marks and case: 'hoc may' finds 'Học máy'."));
        builder.Metadata.Add(new DescribedParameter("language", "query", "Orders by the names in it.", Words: ["vi", "ko", "en"]));
    }
}
