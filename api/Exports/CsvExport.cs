using AiTalent.Web.Exports;
using CsvHelper;

namespace AiTalent.Api.Exports;

/// <summary>A table as CSV, as spreadsheets open it by a double click; below it, where the figures are from and of when.</summary>
internal static class CsvExport
{
    // With the mark by which spreadsheets know UTF-8; the source below the table is one field alone. CsvText makes formulas harmless, in more places than the writer knows.
    private static readonly CsvWriterOptions Options = new() { WriteByteOrderMark = true, ValidateFieldCount = false };

    public static byte[] Write(Export sheet)
    {
        using var bytes = new MemoryStream();
        using (var csv = CsvWriter.Create(bytes, Options, true))
        {
            csv.WriteHeader([.. sheet.Columns.Select(CsvText.Disarm)]);
            foreach (var row in sheet.Rows)
                Write(csv, row, sheet.Columns.Count);
            Write(csv, [], sheet.Columns.Count);
            Write(csv, [ExportSource.Of(sheet)], sheet.Columns.Count);
        }

        return bytes.ToArray();
    }

    /// <summary>As wide as the others, as every reader of CSV expects.</summary>
    private static void Write(CsvWriter csv, IReadOnlyList<object?> row, int width)
    {
        for (var place = 0; place < width; place++)
            csv.WriteField(Disarmed(ExportCell.Plain(row.ElementAtOrDefault(place))));
        csv.EndRecord();
    }

    private static object? Disarmed(object? cell) => cell is string text ? CsvText.Disarm(text) : cell;
}
