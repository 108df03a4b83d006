using System.Text.Json;
using System.Text.Json.Serialization;
using AiTalent.Domain.Languages;

namespace AiTalent.Api.Requests;

/// <summary>Ensures that every text in JSON is well-formed, so that later code need not check.</summary>
internal sealed class WellFormedStringConverter : JsonConverter<string>
{
    public override string? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType != JsonTokenType.String)
            throw new JsonException();
        return WellFormed(ref reader);
    }

    public override string ReadAsPropertyName(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => WellFormed(ref reader);

    public override void WriteAsPropertyName(Utf8JsonWriter writer, string value, JsonSerializerOptions options) => writer.WritePropertyName(value);

    public override void Write(Utf8JsonWriter writer, string value, JsonSerializerOptions options) => writer.WriteStringValue(value);

    private static string WellFormed(ref Utf8JsonReader reader)
    {
        var text = Text(ref reader);
        return text is not null && UnicodeText.IsWellFormed(text) ? text : throw new FieldException("bad_characters");
    }

    /// <returns>Null if the text contains an unpaired surrogate.</returns>
    private static string? Text(ref Utf8JsonReader reader)
    {
        try
        {
            return reader.GetString();
        }
        catch (InvalidOperationException)
        {
            return null;
        }
    }
}
