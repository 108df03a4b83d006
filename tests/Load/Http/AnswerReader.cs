using System.Buffers.Text;
using System.Text;

namespace AiTalent.Load.Http;

/// <summary>Finds an HTTP/1.1 response in the bytes received so far. A chunked body is joined in place.</summary>
internal static class AnswerReader
{
    private const int StatusAt = 9;

    /// <param name="received">The bytes from the first byte of the response.</param>
    /// <param name="bodyAt">The start of the body.</param>
    /// <returns>False if more bytes are needed.</returns>
    /// <exception cref="InvalidDataException">It is not a response.</exception>
    public static bool TryRead(Span<byte> received, out int status, out int bodyAt, out int bodyLength)
    {
        status = bodyAt = bodyLength = 0;
        var headLength = received.IndexOf("\r\n\r\n"u8);
        if (headLength < 0)
            return false;
        var head = received[..headLength];
        if (!head.StartsWith("HTTP/1.1 "u8) || !Utf8Parser.TryParse(head[StatusAt..], out status, out _))
            throw new InvalidDataException($"No HTTP/1.1 answer: {Encoding.UTF8.GetString(head)}");
        bodyAt = headLength + 4;
        if (status is 204 or 304)
            return true;
        if (HeaderOf(head, "content-length"u8) is { IsEmpty: false } length)
            return Utf8Parser.TryParse(length, out bodyLength, out _) && received.Length >= bodyAt + bodyLength;
        if (!HeaderOf(head, "transfer-encoding"u8).SequenceEqual("chunked"u8))
            throw new InvalidDataException($"An answer without a length: {Encoding.UTF8.GetString(head)}");
        if (!IsComplete(received[bodyAt..]))
            return false;
        bodyLength = Join(received[bodyAt..]);
        return true;
    }

    private static ReadOnlySpan<byte> HeaderOf(ReadOnlySpan<byte> head, ReadOnlySpan<byte> lowerName)
    {
        foreach (var range in head.Split("\r\n"u8))
        {
            var line = head[range];
            if (line.Length > lowerName.Length && line[lowerName.Length] == ':' && Ascii.EqualsIgnoreCase(line[..lowerName.Length], lowerName))
                return line[(lowerName.Length + 1)..].Trim((byte)' ');
        }

        return [];
    }

    private static bool IsComplete(ReadOnlySpan<byte> chunks)
    {
        while (TryReadSize(chunks, out var size, out var dataAt))
        {
            var end = dataAt + size + 2;
            if (chunks.Length < end)
                return false;
            if (size == 0)
                return true;
            chunks = chunks[end..];
        }

        return false;
    }

    private static int Join(Span<byte> chunks)
    {
        var joined = 0;
        var at = 0;
        while (TryReadSize(chunks[at..], out var size, out var dataAt) && size > 0)
        {
            chunks.Slice(at + dataAt, size).CopyTo(chunks[joined..]);
            joined += size;
            at += dataAt + size + 2;
        }

        return joined;
    }

    private static bool TryReadSize(ReadOnlySpan<byte> chunks, out int size, out int dataAt)
    {
        size = dataAt = 0;
        var line = chunks.IndexOf("\r\n"u8);
        if (line < 0)
            return false;
        if (!Utf8Parser.TryParse(chunks[..line], out size, out _, 'x'))
            throw new InvalidDataException("A chunk without a size.");
        dataAt = line + 2;
        return true;
    }
}
