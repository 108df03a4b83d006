using MessagePack;
using MessagePack.Formatters;

namespace AiTalent.Api.LiveFeed;

/// <summary>Writes a snapshot's MessagePack into a hub message unchanged.</summary>
internal sealed class SnapshotMessagePack : IMessagePackFormatter<Snapshot?>
{
    public void Serialize(ref MessagePackWriter writer, Snapshot? value, MessagePackSerializerOptions options)
    {
        if (value is null)
            writer.WriteNil();
        else
            writer.WriteRaw(value.MessagePack);
    }

    public Snapshot Deserialize(ref MessagePackReader reader, MessagePackSerializerOptions options) =>
        throw new NotSupportedException("Clients send no snapshots.");
}
