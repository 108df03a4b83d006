using System.Diagnostics;
using System.Net.Sockets;
using System.Text.Json;

namespace AiTalent.Load.Http;

/// <summary>Represents one client of the public API: one connection, one request in flight.</summary>
internal sealed class ApiClient : IDisposable
{
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(50);
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(5);

    private readonly HttpConnection _connection;
    private readonly RequestWriter _writer;

    public ApiClient(Target target)
    {
        _connection = new HttpConnection(target.Server);
        _writer = new RequestWriter(target.Server.ToString(), target.Token);
    }

    public ValueTask<HttpReply> SendAsync(ApiRequest request, CancellationToken cancellationToken) =>
        _connection.SendAsync(_writer.Write(request.Method, request.Path, request.Key, request.IfMatch, request.Body.Span), cancellationToken);

    /// <summary>Sends the request until a response states its outcome; the process may be restarted in between.</summary>
    /// <exception cref="TimeoutException">There was no response for five minutes.</exception>
    public async Task<HttpReply> SendUntilAnsweredAsync(ApiRequest request, CancellationToken cancellationToken)
    {
        var started = Stopwatch.GetTimestamp();
        while (true)
        {
            string last;
            try
            {
                var answer = await SendAsync(request, cancellationToken);
                if (!answer.IsToBeAskedAgain)
                    return answer;
                last = answer.Text;
            }
            catch (Exception failure) when (failure is SocketException or IOException)
            {
                // The outcome is unknown: the key lets the server detect a repeat.
                last = failure.Message;
            }

            if (Stopwatch.GetElapsedTime(started) > Patience)
                throw new TimeoutException($"{request.Method} {request.Path} had no answer within {Patience}; the last try: {last}");
            await Task.Delay(Pause, cancellationToken);
        }
    }

    /// <exception cref="UnexpectedAnswerException">The request was refused.</exception>
    public async Task<JsonElement> AskAsync(ApiRequest request, CancellationToken cancellationToken)
    {
        var answer = await SendUntilAnsweredAsync(request, cancellationToken);
        return answer.IsSuccess ? answer.Json() : throw new UnexpectedAnswerException($"{request.Method} {request.Path}", answer);
    }

    public void Dispose() => _connection.Dispose();
}
