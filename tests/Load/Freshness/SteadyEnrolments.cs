using System.Diagnostics;
using AiTalent.Load.Http;
using AiTalent.Load.Platform;

namespace AiTalent.Load.Freshness;

/// <summary>Enrols at an even pace in one run after the other, and records the time and position of each acknowledgement.</summary>
internal sealed class SteadyEnrolments(Target target, IReadOnlyList<Guid> runs, int perSecond)
{
    private const int Connections = 64;

    public async Task<IReadOnlyList<(long At, long Position)>> RunAsync(IReadOnlyList<Guid> learners, CancellationToken cancellationToken)
    {
        var told = new (long At, long Position)[learners.Count];
        var started = Stopwatch.GetTimestamp();
        await Clients.ForEachAsync(target, Connections, [.. Enumerable.Range(0, learners.Count)], async (client, i, stop) =>
        {
            var due = TimeSpan.FromSeconds((double)i / perSecond) - Stopwatch.GetElapsedTime(started);
            if (due > TimeSpan.Zero)
                await Task.Delay(due, stop);
            var answer = await client.AskAsync(ApiRequest.Post(Routes.Enrolments(runs[i % runs.Count]), new EnrolmentRequest(learners[i])), stop);
            told[i] = (Stopwatch.GetTimestamp(), answer.GetProperty("position").GetInt64());
        }, cancellationToken);
        return told;
    }
}
