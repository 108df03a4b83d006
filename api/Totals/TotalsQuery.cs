using System.Reflection;
using AiTalent.Api.Authority;
using AiTalent.Api.Requests;
using AiTalent.Domain.Authority;
using AiTalent.Domain.Decisions;
using AiTalent.ReadModel.Totals;
using Microsoft.AspNetCore.Http.Metadata;

namespace AiTalent.Api.Totals;

/// <summary>Represents the requested totals and their audience: the key of a cached response.</summary>
internal readonly record struct TotalsQuery(TotalsBy? By, DateOnly? AsOf, TotalsAudience Audience) : IEndpointParameterMetadataProvider
{
    private static readonly DateOnly First = new(2000, 1, 1);

    /// <summary>True if the query reads more than the current national row.</summary>
    public bool IsCostly => By is not null || AsOf is not null;

    public static ValueTask<TotalsQuery> BindAsync(HttpContext context, ParameterInfo parameter)
    {
        var audience = ReadPolicy.CheckTotals(Caller.Of(context), null) is null ? TotalsAudience.Staff : TotalsAudience.Public;
        if (!context.Request.QueryString.HasValue)
            return ValueTask.FromResult(new TotalsQuery(null, null, audience));
        var query = new QueryReader(context.Request);
        var by = query.Text("by", 20) is not { } word ? (TotalsBy?)null
            : TotalsByNames.TryParse(word, out var known) ? known : throw new BadInputException("unknown_value", "by");
        var day = query.Day("asOf");
        if (day is { } asOf && (asOf < First || asOf > NationalDay.Of(context.RequestServices.GetRequiredService<TimeProvider>().GetUtcNow())))
            throw new BadInputException("out_of_range", "asOf");
        return ValueTask.FromResult(new TotalsQuery(by, day, audience));
    }

    public static void PopulateMetadata(ParameterInfo parameter, EndpointBuilder builder)
    {
        builder.Metadata.Add(new DescribedParameter("by", "query", "How the cells are cut; no cells where left out.", Words: [.. TotalsByNames.All]));
        builder.Metadata.Add(new DescribedParameter("asOf", "query", "As it stood at the end of this day in Viet Nam, by effective time, as known now.", "date"));
    }
}
