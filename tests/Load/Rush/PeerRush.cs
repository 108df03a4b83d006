using AiTalent.Load.Http;
using AiTalent.Load.Platform;
using AiTalent.Load.Timing;

namespace AiTalent.Load.Rush;

/// <summary>Runs the same measurement against the peers and the empty endpoint.</summary>
internal sealed class PeerRush(RushSettings settings, Peers peers)
{
    public async Task<RushFigure> EmptyAsync(CancellationToken cancellationToken)
    {
        var request = ApiRequest.Post("/empty", new EnrolmentRequest(Guid.CreateVersion7()));
        Task<Rate> MeasureAsync() => Rate.MeasureAsync(peers.Target, settings.InFlight, settings.WarmUp, settings.Enrolments, _ => request, cancellationToken);
        await MeasureAsync();
        return new("empty endpoint", "", "", await MeasureAsync());
    }

    public async Task<IReadOnlyList<RushFigure>> RunAsync(CancellationToken cancellationToken)
    {
        var figures = new List<RushFigure>();
        foreach (var (way, route) in new[] { ("EF Core, SELECT ... FOR UPDATE", "for-update"), ("one conditional statement", "conditional") })
        {
            foreach (var runs in new[] { 1, settings.Runs })
                figures.Add(new(way, "PostgreSQL", $"{runs}", await MeasureAsync(route, await peers.ScheduleAsync(runs, cancellationToken), cancellationToken)));
        }

        return figures;
    }

    private Task<Rate> MeasureAsync(string route, IReadOnlyList<Guid> runs, CancellationToken cancellationToken)
    {
        var requests = Enumerable.Range(0, settings.PeerWarmUp + settings.PeerEnrolments)
            .Select(i => ApiRequest.Post($"/{route}/{runs[i % runs.Count]}", new EnrolmentRequest(Guid.CreateVersion7()))).ToList();
        return Rate.MeasureAsync(peers.Target, settings.InFlight, settings.PeerWarmUp, settings.PeerEnrolments, i => requests[i], cancellationToken);
    }
}
