using System.Diagnostics;
using AiTalent.Load.Http;

namespace AiTalent.Load.Timing;

/// <summary>Represents the number of responses per second and their durations.</summary>
internal sealed record Rate(double PerSecond, Latencies Latencies)
{
    /// <summary>
    /// Sends requests with this number in flight, one per connection. Connections are opened, and the first responses awaited, before the
    /// clock starts.
    /// </summary>
    /// <param name="warmUp">Number of initial requests that are not counted.</param>
    /// <param name="requestOf">Returns the i-th request; called on many threads.</param>
    /// <exception cref="UnexpectedAnswerException">A request was not answered with success.</exception>
    public static async Task<Rate> MeasureAsync(
        Target target, int inFlight, int warmUp, int count, Func<int, ApiRequest> requestOf, CancellationToken cancellationToken)
    {
        var clients = Enumerable.Range(0, inFlight).Select(_ => new ApiClient(target)).ToList();
        try
        {
            await RunAsync(clients, 0, warmUp, requestOf, cancellationToken);
            var started = Stopwatch.GetTimestamp();
            var latencies = await RunAsync(clients, warmUp, warmUp + count, requestOf, cancellationToken);
            return new Rate(count / Stopwatch.GetElapsedTime(started).TotalSeconds, latencies);
        }
        finally
        {
            clients.ForEach(client => client.Dispose());
        }
    }

    private static async Task<Latencies> RunAsync(
        List<ApiClient> clients, int from, int to, Func<int, ApiRequest> requestOf, CancellationToken cancellationToken)
    {
        var next = from - 1;
        var all = await Task.WhenAll(clients.Select(client => Task.Run(() => RunAsync(client), cancellationToken)));
        var sum = new Latencies();
        foreach (var latencies in all)
            sum.Add(latencies);
        return sum;

        async Task<Latencies> RunAsync(ApiClient client)
        {
            var latencies = new Latencies();
            for (var i = Interlocked.Increment(ref next); i < to; i = Interlocked.Increment(ref next))
            {
                var request = requestOf(i);
                var sent = Stopwatch.GetTimestamp();
                var answer = await client.SendAsync(request, cancellationToken);
                if (!answer.IsSuccess)
                    throw new UnexpectedAnswerException($"{request.Method} {request.Path}", answer);
                latencies.Add(Stopwatch.GetTimestamp() - sent);
            }

            return latencies;
        }
    }
}
