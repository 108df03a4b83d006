using AiTalent.Domain.Authority;
using Microsoft.AspNetCore.Http;

namespace AiTalent.Web.Exports;

/// <summary>A table of a desk, as it is downloaded: the same rows that the page shows under the same address, on all of its pages.</summary>
public interface IExportSource
{
    /// <summary>Names it in addresses and files: <c>course-runs</c>.</summary>
    string Name { get; }

    /// <summary>Reads it by the rules that the page itself asks.</summary>
    /// <param name="actor">Who downloads it.</param>
    /// <param name="query">The parameters of the page's address; those that it does not know are passed over.</param>
    /// <param name="cancellationToken">Ends it.</param>
    Task<ExportResult> ReadAsync(Actor actor, IQueryCollection query, CancellationToken cancellationToken);
}

/// <summary>A table, or why there is none: a refusal, or neither where it is about something that does not exist.</summary>
public sealed record ExportResult(Export? Export, string? RefusalCode)
{
    public static ExportResult NotFound { get; } = new(null, null);

    public static ExportResult Of(Export sheet) => new(sheet, null);

    public static ExportResult Refused(string code) => new(null, code);
}
