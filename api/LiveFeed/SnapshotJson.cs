using System.Text.Json;
using System.Text.Json.Serialization;

namespace AiTalent.Api.LiveFeed;

/// <summary>Writes a snapshot's JSON into a hub message unchanged.</summary>
internal sealed class SnapshotJson : JsonConverter<Snapshot>
{
    public override Snapshot Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        throw new NotSupportedException("Clients send no snapshots.");

    public override void Write(Utf8JsonWriter writer, Snapshot value, JsonSerializerOptions options) =>
        writer.WriteRawValue(value.Json.Span, skipInputValidation: true);
}
