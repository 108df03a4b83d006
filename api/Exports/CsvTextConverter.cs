using CsvHelper;

[assembly: CsvConverter(typeof(AiTalent.Api.Exports.CsvTextConverter))]

namespace AiTalent.Api.Exports;

/// <summary>Neutralises the texts of every record written as a line of CSV.</summary>
internal sealed class CsvTextConverter : ICsvConverter<string>
{
    public string Read(CsvReader reader, int index) => reader.GetString(index);

    public void Write(CsvWriter writer, string value) => writer.WriteField(CsvText.Disarm(value ?? ""));
}
