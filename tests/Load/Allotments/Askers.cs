using System.Diagnostics;
using System.Net.Sockets;
using AiTalent.Load.Http;

namespace AiTalent.Load.Allotments;

/// <summary>Sends many concurrent requests for a part of one pledge, one per client.</summary>
internal sealed class Askers(Agreement agreement, int atOnce, int seats)
{
    /// <returns>The granted allotments, and the time until every client had a response or none was expected.</returns>
    public async Task<(IReadOnlyList<Guid> Granted, TimeSpan Took)> AskAsync(Guid run, CancellationToken cancellationToken)
    {
        var granted = new List<Guid>();
        var started = Stopwatch.GetTimestamp();
        await Clients.ForEachAsync(agreement.Target, atOnce, [.. Enumerable.Range(0, atOnce)], async (client, _, stop) =>
        {
            var request = agreement.Allot(run, seats);
            if (await TrySendAsync(client, request, stop) is not { } status)
                return;
            if (status is not (200 or 409))
                throw new InvalidDataException($"An allotment was answered {status}.");
            if (status == 409)
                return;
            lock (granted)
                granted.Add(request.Key);
        }, cancellationToken);
        return (granted, Stopwatch.GetElapsedTime(started));
    }

    /// <returns>Null if the process died. The request is not repeated: the sweep completes what was started.</returns>
    private static async Task<int?> TrySendAsync(ApiClient client, ApiRequest request, CancellationToken cancellationToken)
    {
        try
        {
            return (await client.SendAsync(request, cancellationToken)).Status;
        }
        catch (Exception died) when (died is SocketException or IOException)
        {
            return null;
        }
    }
}
