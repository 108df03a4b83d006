using System.Net;
using System.Net.Sockets;
using System.Text;
using AiTalent.Application.Localization;

namespace AiTalent.Load.Fuzz;

/// <summary>Sends requests that no correct client sends: odd hosts, addresses, headers and framing, written manually.</summary>
internal sealed class WireFuzzer(IPEndPoint server, Random random, FuzzTally tally)
{
    private static readonly string[] Paths =
    [
        "/vi", "/vi/courses", "/vi/sign-in", "/", "//", "//api/v1/institutions", "/api", "/api/", "/api/v1", "/api//v1/totals", "/health", "/health/", "/openapi", "/openapi/v1.json",
        "/connect", "/connect/token", "/ops", "/ops/courses", "/ops/orleans", "/problems", "/problems/x", "/docs/", "/live", "/live/negotiate?negotiateVersion=1", "/metrics",
        "/error", "/not-found", "/unsent-form", "/vi/%EF%BF%BE", "/%00", "/%", "/vi/../en", "/vi;a=b", "/vi/courses?%", "/vi/courses?q=%EF%BF%BE", "/vi/courses?start=9999-12",
        "*", "http://example.com/vi", "/vi/sheets/x.csv", "/favicon.svg", "/.well-known/openid-configuration", "/api/v1/feed?topic=x", "/sign-in/external/x/callback",
    ];

    private static readonly string[] Hosts =
        ["127.0.0.1", "localhost:80", "a:99999", "a:0", "", " ", "a b", "[::1]", "[::", "ex_ample", "xn--", "a,b", "a/b", "a@b", "😀.vn", "..", "a..b", "%41", "-", "1.2.3.4.5"];

    private static readonly string[] Methods = ["GET", "GET", "GET", "POST", "POST", "HEAD", "PUT", "DELETE", "PATCH", "OPTIONS", "TRACE", "X"];

    private static readonly string[] Headers =
    [
        "Content-Type: application/json", "Content-Type: application/x-www-form-urlencoded", "Content-Type: multipart/form-data", "Content-Type: multipart/form-data; boundary=x", "Content-Type: ;",
        "Accept-Language: ;q=x", "Accept-Language: zz-zz-zz;q=9, ,", "Accept-Encoding: gzip;q=x", "Cookie: aitalent=x; aitalent-form=y", "Cookie: =;;;", "Authorization: Bearer", "Authorization: Bearer x", "Authorization: Basic !",
        "Authorization: Basic Og==", "If-None-Match: x", "If-Modified-Since: yesterday", "Range: bytes=9-1", "Expect: 100-continue", "Transfer-Encoding: chunked", "Origin: null", "Origin: http://127.0.0.1",
        "Sec-Fetch-Site: same-origin", "X-Forwarded-For: 1.2.3.4", "X-Forwarded-Host: \"", "Forwarded: for=x", "Upgrade: websocket", "Connection: Upgrade", "Sec-WebSocket-Version: 13", "Sec-WebSocket-Key: x",
    ];

    public async Task AskAsync(CancellationToken cancellationToken)
    {
        var request = Request();
        try
        {
            using var socket = new Socket(server.AddressFamily, SocketType.Stream, ProtocolType.Tcp);
            await socket.ConnectAsync(server, cancellationToken);
            await socket.SendAsync(Encoding.UTF8.GetBytes(request), cancellationToken);
            var head = await ReadHeadAsync(socket, cancellationToken);
            var status = head.Split(' ') is ["HTTP/1.1", var code, ..] && int.TryParse(code, out var number) ? number : 0;
            tally.Count("wire", status, head.Contains("Retry-After", StringComparison.OrdinalIgnoreCase), () => Shown.Line("wire", request.Replace("\r\n", "|", StringComparison.Ordinal)));
        }
        catch (SocketException closed) when (closed.SocketErrorCode is SocketError.ConnectionReset or SocketError.Shutdown)
        {
            tally.Count("wire", 0, false, () => "");
        }
        catch (SocketException unanswered)
        {
            tally.CountUnanswered(Shown.Line("wire", request), unanswered);
        }
    }

    private string Request()
    {
        var method = random.Of(Methods);
        var body = method is "POST" or "PUT" or "PATCH" ? random.Of(["", "a=1", "{", "%", "--x\r\n\r\n", "a=%EF%BF%BE&b=%00", "0\r\n\r\n", "zz\r\n"]) : "";
        var text = new StringBuilder($"{method} {random.Of(Paths)} HTTP/{random.Of(["1.1", "1.1", "1.1", "1.0"])}\r\n");
        if (random.Chance(0.95))
            text.Append("Host: ").Append(random.Chance(0.5) ? server.ToString() : random.Of(Hosts)).Append("\r\n");
        foreach (var _ in Enumerable.Range(0, random.Next(4)))
            text.Append(random.Of(Headers)).Append("\r\n");
        if (body.Length > 0)
            text.Append(System.Globalization.CultureInfo.InvariantCulture, $"Content-Length: {body.Length}\r\n");
        return text.Append("Connection: close\r\n\r\n").Append(body).ToString();
    }

    private static async Task<string> ReadHeadAsync(Socket socket, CancellationToken cancellationToken)
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        patience.CancelAfter(TimeSpan.FromSeconds(60));
        var buffer = new byte[8_192];
        var read = 0;
        while (read < buffer.Length && await socket.ReceiveAsync(buffer.AsMemory(read), patience.Token) is > 0 and var count)
        {
            read += count;
            if (buffer.AsSpan(0, read).IndexOf("\r\n\r\n"u8) >= 0)
                break;
        }

        return Encoding.Latin1.GetString(buffer, 0, read).Split("\r\n\r\n")[0];
    }
}
