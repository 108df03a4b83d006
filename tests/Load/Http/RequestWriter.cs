using System.Globalization;
using System.Text;
using System.Text.Unicode;

namespace AiTalent.Load.Http;

/// <summary>Writes requests into its own buffer, one after the other.</summary>
internal sealed class RequestWriter(string host, string token)
{
    private const int MaxHeaderBytes = 256;
    private readonly byte[] _common = Encoding.ASCII.GetBytes($" HTTP/1.1\r\nHost: {host}\r\nAuthorization: Bearer {token}\r\n");
    private byte[] _buffer = new byte[4096];
    private int _length;

    private Span<byte> Rest => _buffer.AsSpan(_length);

    /// <param name="path">The path with the query.</param>
    /// <param name="key">The Idempotency-Key; empty for none.</param>
    /// <param name="ifMatch">The revision that a change is based on.</param>
    public ReadOnlyMemory<byte> Write(string method, string path, Guid key = default, int? ifMatch = null, ReadOnlySpan<byte> body = default)
    {
        var needed = _common.Length + path.Length + body.Length + MaxHeaderBytes;
        if (_buffer.Length < needed)
            _buffer = new byte[needed * 2];
        _length = 0;
        Utf8.TryWrite(Rest, CultureInfo.InvariantCulture, $"{method} {path}", out var written);
        _length += written;
        Put(_common);
        if (key != Guid.Empty)
        {
            Utf8.TryWrite(Rest, CultureInfo.InvariantCulture, $"Idempotency-Key: {key}\r\n", out written);
            _length += written;
        }

        if (ifMatch is { } revision)
        {
            Utf8.TryWrite(Rest, CultureInfo.InvariantCulture, $"If-Match: \"{revision}\"\r\n", out written);
            _length += written;
        }

        if (!body.IsEmpty)
            Put("Content-Type: application/json\r\n"u8);
        if (method != "GET")
        {
            Utf8.TryWrite(Rest, CultureInfo.InvariantCulture, $"Content-Length: {body.Length}\r\n", out written);
            _length += written;
        }

        Put("\r\n"u8);
        Put(body);
        return _buffer.AsMemory(0, _length);
    }

    private void Put(ReadOnlySpan<byte> bytes)
    {
        bytes.CopyTo(Rest);
        _length += bytes.Length;
    }
}
