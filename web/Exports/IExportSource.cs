using AiTalent.Domain.Authority;
using Microsoft.AspNetCore.Http;

namespace AiTalent.Web.Exports;

/// <summary>
/// Represents a table of a desk for download: the rows of all pages of the corresponding page address.
/// </summary>
public interface IExportSource
{
    /// <summary>Gets the name in addresses and files: <c>course-runs</c>.</summary>
    string Name { get; }

    /// <summary>Reads the table with the permissions of the page itself.</summary>
    /// <param name="actor">The reader.</param>
    /// <param name="query">The query parameters of the page; unknown ones are ignored.</param>
    /// <param name="cancellationToken">Cancels the operation.</param>
    Task<ExportResult> ReadAsync(Actor actor, IQueryCollection query, CancellationToken cancellationToken);
}

/// <summary>Represents a table, a refusal, or neither if the subject does not exist.</summary>
public sealed record ExportResult(Export? Export, string? RefusalCode)
{
    public static ExportResult NotFound { get; } = new(null, null);

    public static ExportResult Of(Export sheet) => new(sheet, null);

    public static ExportResult Refused(string code) => new(null, code);
}
