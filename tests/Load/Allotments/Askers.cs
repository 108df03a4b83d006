using System.Diagnostics;
using System.Net.Sockets;
using AiTalent.Load.Http;

namespace AiTalent.Load.Allotments;

/// <summary>Many who ask at once for a part of one pledge, each once.</summary>
internal sealed class Askers(Agreement agreement, int atOnce, int seats)
{
    /// <returns>The allotments that were granted, and how long it took until everybody had an answer or none was to come.</returns>
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

    /// <returns>Null where the process died. Nobody asks again: the sweep ends what was begun.</returns>
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
