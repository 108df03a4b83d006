using System.Data;
using AiTalent.Domain.Languages;
using AiTalent.Web.Languages;
using AiTalent.Web.Exports;
using MiniExcelLibs;

namespace AiTalent.Api.Exports;

/// <summary>
/// Writes a table as a workbook whose second worksheet names the source of the figures. Texts are stored as texts and never as formulas.
/// </summary>
internal static class XlsxExport
{
    private const int MaxNameLength = 31;

    public static async Task<byte[]> WriteAsync(Export sheet, CancellationToken cancellationToken)
    {
        using var table = Table(sheet);
        using var source = new DataTable();
        source.Columns.Add(DeskText.Source);
        source.Rows.Add(ExportSource.Of(sheet));
        using var bytes = new MemoryStream();
        await bytes.SaveAsAsync(new Dictionary<string, object> { [Named(sheet.Title)] = table, [$"{DeskText.Source} "] = source }, cancellationToken: cancellationToken);
        return bytes.ToArray();
    }

    private static DataTable Table(Export sheet)
    {
        var table = new DataTable();
        foreach (var column in sheet.Columns)
            table.Columns.Add(column, typeof(object));
        foreach (var row in sheet.Rows)
            table.Rows.Add([.. row.Select(cell => ExportCell.Plain(cell) ?? DBNull.Value)]);
        return table;
    }

    /// <summary>Returns a name that a workbook allows.</summary>
    private static string Named(string title)
    {
        var allowed = new string([.. title.Where(letter => letter is not ('[' or ']' or ':' or '*' or '?' or '/' or '\\'))]);
        return UnicodeText.Cut(allowed, MaxNameLength);
    }
}
