namespace AiTalent.Load.Http;

/// <summary>Runs many clients concurrently, each with one request in flight, over a shared list of items.</summary>
internal static class Clients
{
    /// <summary>Runs <paramref name="work"/> for each of <paramref name="items"/>; the first failure ends all.</summary>
    public static async Task ForEachAsync<T>(
        Target target, int inFlight, IReadOnlyList<T> items, Func<ApiClient, T, CancellationToken, Task> work, CancellationToken cancellationToken)
    {
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        var next = -1;
        await Task.WhenAll(Enumerable.Range(0, Math.Min(inFlight, items.Count)).Select(_ => Task.Run(RunAsync, stop.Token)));
        return;

        async Task RunAsync()
        {
            using var client = new ApiClient(target);
            try
            {
                for (var i = Interlocked.Increment(ref next); i < items.Count; i = Interlocked.Increment(ref next))
                    await work(client, items[i], stop.Token);
            }
            catch
            {
                await stop.CancelAsync();
                throw;
            }
        }
    }
}
