using System.Text;
using MessagePack;

namespace AiTalent.Api.LiveFeed;

/// <summary>How a topic stands at a position: written once, sent to everybody who follows it.</summary>
internal sealed class Snapshot(string topic, long position, byte[] json)
{
    private byte[]? _messagePack;

    public string Topic => topic;

    public long Position => position;

    public ReadOnlyMemory<byte> Json => json;

    /// <summary>The same content; made when the first connection wants it.</summary>
    public byte[] MessagePack => _messagePack ??= MessagePackSerializer.ConvertFromJson(Encoding.UTF8.GetString(json));
}
