using System.Text.Json;
using System.Text.Json.Serialization;

namespace AiTalent.Api.Requests;

/// <summary>Reads instants as ISO 8601 with a time zone (a time without one would depend on the machine) and writes them in UTC.</summary>
internal sealed class UtcInstantConverter : JsonConverter<DateTimeOffset>
{
    public override DateTimeOffset Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType != JsonTokenType.String || !reader.TryGetDateTimeOffset(out _))
            throw new JsonException();
        return Instant.Parse(reader.GetString()!) is { } at ? at : throw new FieldException(Instant.HasZone(reader.GetString()!) ? "out_of_range" : "wrong_type");
    }

    public override void Write(Utf8JsonWriter writer, DateTimeOffset value, JsonSerializerOptions options) => writer.WriteStringValue(value.UtcDateTime);
}
