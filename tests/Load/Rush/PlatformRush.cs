using AiTalent.Load.Http;
using AiTalent.Load.Platform;
using AiTalent.Load.Running;
using AiTalent.Load.Timing;

namespace AiTalent.Load.Rush;

/// <summary>Measures durable enrolments through the platform's public API, with its projector running.</summary>
internal sealed class PlatformRush(RushSettings settings, Storage storage)
{
    private readonly int _count = settings.WarmUp + settings.Enrolments;

    public async Task<IReadOnlyList<RushFigure>> RunAsync(CancellationToken cancellationToken)
    {
        await using var system = await RunningSystem.StartAsync(storage, cancellationToken);
        var target = await system.SignInAsync(cancellationToken);
        var campus = await Campus.FoundAsync(target, cancellationToken);
        var learners = await campus.RegisterAsync(_count, cancellationToken);
        var spread = await campus.ScheduleAsync(settings.Runs, capacity: 1_000_000, cancellationToken);
        var hot = await campus.ScheduleAsync(capacity: 1_000_000, cancellationToken);
        // Code is compiled at run time; neither figure includes that.
        await MeasureAsync(target, learners, [await campus.ScheduleAsync(capacity: 1_000_000, cancellationToken)], cancellationToken);
        var hotRate = await MeasureAsync(target, learners, [hot], cancellationToken);
        var spreadRate = await MeasureAsync(target, learners, spread, cancellationToken);
        if (!(await system.VerifyAsync(cancellationToken) is (true, _)))
            throw new InvalidDataException("verify found differences after the rush.");
        return [new("platform", storage.Name, "1", hotRate), new("platform", storage.Name, $"{settings.Runs}", spreadRate)];
    }

    private Task<Rate> MeasureAsync(Target target, IReadOnlyList<Guid> learners, IReadOnlyList<Guid> runs, CancellationToken cancellationToken)
    {
        var requests = learners.Select((learner, i) => ApiRequest.Post(Routes.Enrolments(runs[i % runs.Count]), new EnrolmentRequest(learner))).ToList();
        return Rate.MeasureAsync(target, settings.InFlight, settings.WarmUp, settings.Enrolments, i => requests[i], cancellationToken);
    }
}
