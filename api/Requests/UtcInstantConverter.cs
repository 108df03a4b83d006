using System.Text.Json;
using System.Text.Json.Serialization;

namespace AiTalent.Api.Requests;

/// <summary>Instants are ISO 8601 with a zone (a time without one would mean another instant on every machine), and are told in UTC.</summary>
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
