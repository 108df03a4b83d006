using System.IO.Compression;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using CsvHelper;

namespace AiTalent.Api.Privacy.Downloads;

/// <summary>Writes the record as a ZIP: everything in <c>data.json</c>, and each table as CSV for a spreadsheet.</summary>
internal static class RecordArchive
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web) { WriteIndented = true, Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    // Includes the UTF-8 byte order mark for spreadsheets. The converter of this assembly neutralises texts that they would interpret as
    // formulas.
    private static readonly CsvWriterOptions Csv = new() { WriteByteOrderMark = true };

    public static byte[] Write(PersonalRecordData record)
    {
        using var bytes = new MemoryStream();
        using (var archive = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
        {
            using (var json = archive.CreateEntry("data.json").Open())
                JsonSerializer.Serialize(json, record, Json);
            Table(archive, "account", [record.Account]);
            Table(archive, "person", [record.Person]);
            Table(archive, "roles", record.Roles);
            Table(archive, "consents", record.Consents);
            Table(archive, "enrolments", record.Enrolments);
            Table(archive, "credentials", record.Credentials);
            Table(archive, "logins", record.Logins);
            Table(archive, "notifications", record.Notifications);
            Table(archive, "accesses", record.Accesses);
        }

        return bytes.ToArray();
    }

    private static void Table<T>(ZipArchive archive, string name, IReadOnlyList<T> rows)
    {
        using var csv = CsvWriter.Create(archive.CreateEntry($"{name}.csv").Open(), Csv);
        csv.WriteRecords(rows);
    }
}
