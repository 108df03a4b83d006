using System.Diagnostics;
using System.Text.Json;
using AiTalent.Load.Allotments;
using AiTalent.Load.Http;
using AiTalent.Load.Platform;

namespace AiTalent.Load.Race;

/// <summary>Cancels, closes, corrects or gives back small runs during the race, and checks their final state after it.</summary>
internal sealed class Endings(Campus campus, Agreement agreement)
{
    private const int Seats = 4;
    private const int Learners = 6;
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    private readonly List<Func<ApiClient, CancellationToken, Task<string?>>> _checks = [];
    private readonly Dictionary<Ending, int> _done = [];
    private readonly Lock _lock = new();

    /// <summary>Number of completed endings of each kind.</summary>
    public IReadOnlyDictionary<Ending, int> Done => _done;

    public async Task DoAsync(ApiClient client, Ending ending, CancellationToken cancellationToken)
    {
        var check = ending switch
        {
            Ending.Cancelled => await CancelAsync(client, cancellationToken),
            Ending.Closed => await CloseAsync(client, cancellationToken),
            Ending.Corrected => await CorrectAsync(client, cancellationToken),
            _ => await GiveBackAsync(client, cancellationToken),
        };
        lock (_lock)
        {
            _checks.Add(check);
            _done[ending] = _done.GetValueOrDefault(ending) + 1;
        }
    }

    /// <summary>Returns the violations; a process across two streams has one minute to complete.</summary>
    public async Task<IReadOnlyList<string>> CheckAsync(CancellationToken cancellationToken)
    {
        using var client = new ApiClient(campus.Target);
        var (wrong, started) = (new List<string>(), Stopwatch.GetTimestamp());
        foreach (var check in _checks)
        {
            while (await check(client, cancellationToken) is { } fault)
            {
                if (Stopwatch.GetElapsedTime(started) < Patience)
                {
                    await Task.Delay(50, cancellationToken);
                    continue;
                }

                wrong.Add(fault);
                break;
            }
        }

        return wrong;
    }

    private async Task<Func<ApiClient, CancellationToken, Task<string?>>> CancelAsync(ApiClient client, CancellationToken cancellationToken)
    {
        var (run, learners) = await FillAsync(client, Seats, hasEnded: false, cancellationToken);
        await PostAsync(client, $"{Routes.Run(run)}/cancel", new ReasonRequest("too_few_learners"), cancellationToken);
        return (reader, stop) => StatusesAsync(reader, run, learners, _ => "cancelled", stop);
    }

    private async Task<Func<ApiClient, CancellationToken, Task<string?>>> CloseAsync(ApiClient client, CancellationToken cancellationToken)
    {
        var (run, learners) = await FillAsync(client, Learners, hasEnded: true, cancellationToken);
        var passed = learners.Take(Learners / 2).ToList();
        await PostAsync(client, Routes.Results(run), passed.Select(learner => new ResultRequest(learner, "passed")).ToArray(), cancellationToken);
        await PostAsync(client, $"{Routes.Run(run)}/close", new CloseCourseRunRequest([.. learners.Except(passed)]), cancellationToken);
        return (reader, stop) => StatusesAsync(reader, run, learners, learner => passed.Contains(learner) ? "completed" : "noResult", stop);
    }

    private async Task<Func<ApiClient, CancellationToken, Task<string?>>> CorrectAsync(ApiClient client, CancellationToken cancellationToken)
    {
        var (run, learners) = await FillAsync(client, Learners, hasEnded: true, cancellationToken);
        await PostAsync(client, Routes.Results(run), learners.Select(learner => new ResultRequest(learner, "passed")).ToArray(), cancellationToken);
        var numbers = new Dictionary<Guid, string>();
        foreach (var learner in learners)
        {
            var issued = await client.AskAsync(ApiRequest.Post(Routes.Credentials, new AwardRequest(learner, campus.Course, campus.Institution), Guid.CreateVersion7()), cancellationToken);
            numbers.Add(issued.GetProperty("id").GetGuid(), issued.GetProperty("number").GetString()!);
        }

        await PostAsync(client, Routes.Results(run), learners.Select(learner => new ResultRequest(learner, "failed")).ToArray(), cancellationToken);
        var restored = learners.Where((_, enrolment) => enrolment % 2 == 0).ToHashSet();
        await PostAsync(client, Routes.Results(run), restored.Select(learner => new ResultRequest(learner, "passed")).ToArray(), cancellationToken);
        return (reader, stop) => ReviewsAsync(reader, [.. numbers.Keys], restored, stop);
    }

    private async Task<Func<ApiClient, CancellationToken, Task<string?>>> GiveBackAsync(ApiClient client, CancellationToken cancellationToken)
    {
        var run = await campus.ScheduleAsync(Seats, cancellationToken);
        var allot = agreement.Allot(run, Seats);
        await client.AskAsync(allot, cancellationToken);
        var learners = await EnrolAsync(client, run, cancellationToken);
        await client.AskAsync(agreement.Return(allot.Key), cancellationToken);
        return async (reader, stop) =>
        {
            var seen = await reader.AskAsync(ApiRequest.Get(Routes.Run(run)), stop);
            var (taken, waiting) = (seen.GetProperty("taken").GetInt32(), seen.GetProperty("waitlisted").GetInt32());
            return taken == Seats && waiting == learners.Count - Seats ? null : $"run {run} gave its sponsored seats back: {taken} taken, {waiting} waiting";
        };
    }

    /// <summary>Creates a run with its own learners; those beyond the capacity wait. A run that has ended is imported as history.</summary>
    private async Task<(Guid Run, IReadOnlyList<Guid> Learners)> FillAsync(ApiClient client, int capacity, bool hasEnded, CancellationToken cancellationToken)
    {
        if (!hasEnded)
        {
            var open = await campus.ScheduleAsync(capacity, cancellationToken);
            return (open, await EnrolAsync(client, open, cancellationToken));
        }

        var (run, began) = (Guid.CreateVersion7(), DateTimeOffset.UtcNow.AddDays(-100));
        await client.AskAsync(ApiRequest.Post(Routes.CourseRuns, new CourseRunRequest(
            run, campus.Course, campus.Institution, began.AddDays(-30), began, DateOnly.FromDateTime(began.UtcDateTime), DateOnly.FromDateTime(began.UtcDateTime).AddDays(60), capacity)), cancellationToken);
        return (run, await EnrolAsync(client, run, cancellationToken, began.AddDays(-1)));
    }

    private async Task<IReadOnlyList<Guid>> EnrolAsync(ApiClient client, Guid run, CancellationToken cancellationToken, DateTimeOffset? at = null)
    {
        var learners = await campus.RegisterAsync(Learners, cancellationToken);
        foreach (var learner in learners)
            await client.AskAsync(ApiRequest.Post(Routes.Enrolments(run), new EnrolmentRequest(learner, at), Guid.CreateVersion7()), cancellationToken);
        return learners;
    }

    private static Task<JsonElement> PostAsync<T>(ApiClient client, string path, T body, CancellationToken cancellationToken) =>
        client.AskAsync(ApiRequest.Post(path, body, Guid.CreateVersion7()), cancellationToken);

    private static async Task<string?> StatusesAsync(ApiClient client, Guid run, IReadOnlyList<Guid> learners, Func<Guid, string> expected, CancellationToken cancellationToken)
    {
        foreach (var learner in learners)
        {
            var seen = await client.SendUntilAnsweredAsync(ApiRequest.Get(Routes.Enrolment(run, learner)), cancellationToken);
            var status = seen.IsSuccess ? seen.Json().GetProperty("status").GetString() : $"{seen.Status}";
            if (status != expected(learner))
                return $"{learner} is {status} in run {run}, and not {expected(learner)}";
        }

        return null;
    }

    private async Task<string?> ReviewsAsync(ApiClient client, IReadOnlyCollection<Guid> credentials, HashSet<Guid> restored, CancellationToken cancellationToken)
    {
        string? after = null;
        var open = new HashSet<Guid>(credentials);
        while (open.Count > 0)
        {
            var page = await client.AskAsync(ApiRequest.Get($"{Routes.Credentials}?institutionId={campus.Institution}&limit=100{(after is null ? "" : $"&cursor={after}")}"), cancellationToken);
            foreach (var one in page.GetProperty("items").EnumerateArray().Where(one => open.Remove(one.GetProperty("id").GetGuid())))
            {
                var isUnderReview = one.TryGetProperty("reviewUntil", out _);
                if (one.GetProperty("status").GetString() != "issued" || isUnderReview == restored.Contains(one.GetProperty("learnerId").GetGuid()))
                    return $"credential {one.GetProperty("id")} is {one.GetProperty("status")}, {(isUnderReview ? "under review" : "not under review")}";
            }

            after = page.TryGetProperty("nextCursor", out var next) ? next.GetString() : null;
            if (after is null)
                break;
        }

        return open.Count == 0 ? null : $"{open.Count} credentials are not listed";
    }
}
