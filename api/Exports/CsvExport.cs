using AiTalent.Web.Exports;
using CsvHelper;

namespace AiTalent.Api.Exports;

/// <summary>Writes a table as CSV in a form that spreadsheets open directly, followed by its source and date.</summary>
internal static class CsvExport
{
    // Includes the UTF-8 byte order mark for spreadsheets; the source below the table is a single field. CsvText neutralises formulas in
    // more places than the writer does.
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

    /// <summary>Writes a row padded to the common width, which CSV readers expect.</summary>
    private static void Write(CsvWriter csv, IReadOnlyList<object?> row, int width)
    {
        for (var place = 0; place < width; place++)
            csv.WriteField(Disarmed(ExportCell.Plain(row.ElementAtOrDefault(place))));
        csv.EndRecord();
    }

    private static object? Disarmed(object? cell) => cell is string text ? CsvText.Disarm(text) : cell;
}
