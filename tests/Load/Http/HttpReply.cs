using System.Text;
using System.Text.Json;

namespace AiTalent.Load.Http;

/// <summary>Represents a response. The body is in the connection's buffer and is invalid after the next request.</summary>
internal readonly record struct HttpReply(int Status, ReadOnlyMemory<byte> Body)
{
    public bool IsSuccess => Status is >= 200 and < 300;

    /// <summary>
    /// True if the outcome is unknown or the server is temporarily unavailable: the same request may be sent again under its key.
    /// </summary>
    public bool IsToBeAskedAgain => Status is 429 or 502 or 503 or 504;

    public string Text => Encoding.UTF8.GetString(Body.Span);

    public JsonElement Json()
    {
        using var document = JsonDocument.Parse(Body);
        return document.RootElement.Clone();
    }
}
