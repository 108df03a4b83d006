using System.Text;
using MessagePack;

namespace AiTalent.Api.LiveFeed;

/// <summary>Represents the state of a topic at a position: serialised once, sent to all followers.</summary>
internal sealed class Snapshot(string topic, long position, byte[] json)
{
    private byte[]? _messagePack;

    public string Topic => topic;

    public long Position => position;

    public ReadOnlyMemory<byte> Json => json;

    /// <summary>The same content as MessagePack; created on first use.</summary>
    public byte[] MessagePack => _messagePack ??= MessagePackSerializer.ConvertFromJson(Encoding.UTF8.GetString(json));
}
