using System.Text.Json;
using AiTalent.Domain.CourseRuns;
using AiTalent.Load.Http;
using AiTalent.Load.Ledger;
using AiTalent.Load.Platform;

namespace AiTalent.Load.Race;

/// <summary>Runs the clients of a race: they execute the plan and record every response.</summary>
internal sealed class RaceTraffic(Guid run, Endings endings)
{
    private readonly List<Acknowledged> _told = [];
    private readonly Dictionary<string, int> _refused = new(StringComparer.Ordinal);
    private readonly Lock _lock = new();

    public IReadOnlyList<Acknowledged> Told => _told;

    /// <summary>Number of refusals by code.</summary>
    public IReadOnlyDictionary<string, int> Refused => _refused;

    /// <summary>Number of responses so far, including refusals.</summary>
    public int Answers { get; private set; }

    public Task DoAsync(ApiClient client, RaceItem item, CancellationToken cancellationToken) => item switch
    {
        LearnerItem learner => LearnerAsync(client, learner, cancellationToken),
        BatchItem batch => BatchAsync(client, batch, cancellationToken),
        EndingItem ending => endings.DoAsync(client, ending.Ending, cancellationToken),
        CapacityItem capacity => CapacityAsync(client, capacity, cancellationToken),
        _ => throw new ArgumentOutOfRangeException(nameof(item), item, "Not something that happens in a race."),
    };

    private async Task LearnerAsync(ApiClient client, LearnerItem item, CancellationToken cancellationToken)
    {
        var enrolment = Enrolment(item.Learner);
        await SendAsync(client, enrolment, cancellationToken);
        if (item.RepeatsNewKey)
            await SendAsync(client, Enrolment(item.Learner), cancellationToken);
        if (item.Withdraws)
            await SendAsync(client, ApiRequest.Delete(Routes.Enrolment(run, item.Learner), Guid.CreateVersion7()), cancellationToken);
        if (item.RepeatsSameKey)
            await SendAsync(client, enrolment, cancellationToken);
        if (item.ComesBack)
            await SendAsync(client, Enrolment(item.Learner), cancellationToken);
    }

    private async Task BatchAsync(ApiClient client, BatchItem item, CancellationToken cancellationToken)
    {
        var rows = new EnrolmentBatchRequest([.. item.Learners.Select(learner => new EnrolmentRequest(learner))]);
        var request = ApiRequest.Post(Routes.Batch(run), rows, Guid.CreateVersion7());
        var answer = await client.AskAsync(request, cancellationToken);
        foreach (var row in answer.GetProperty("results").EnumerateArray())
            Remember(request.Key, row, IsRepeat(row));
    }

    private async Task CapacityAsync(ApiClient client, CapacityItem item, CancellationToken cancellationToken)
    {
        var seen = await client.AskAsync(ApiRequest.Get(Routes.Run(run)), cancellationToken);
        var change = ApiRequest.Patch(Routes.Run(run), new CapacityRequest(item.Capacity), seen.GetProperty("revision").GetInt32(), Guid.CreateVersion7());
        var answer = await client.SendUntilAnsweredAsync(change, cancellationToken);
        if (answer.Status is not (200 or 409 or 412))
            throw new UnexpectedAnswerException($"PATCH {change.Path}", answer);
        Count(answer.IsSuccess ? null : answer.Json());
    }

    private ApiRequest Enrolment(Guid learner) => ApiRequest.Post(Routes.Enrolments(run), new EnrolmentRequest(learner), Guid.CreateVersion7());

    private async Task SendAsync(ApiClient client, ApiRequest request, CancellationToken cancellationToken)
    {
        var answer = await client.SendUntilAnsweredAsync(request, cancellationToken);
        switch (answer.Status)
        {
            case 200 or 201:
                // A first withdrawal is also answered with 200; as a repeat it is only checked to have happened.
                Remember(request.Key, answer.Json(), isRepeat: answer.Status == 200);
                break;
            case 409:
                Count(answer.Json());
                break;
            default:
                throw new UnexpectedAnswerException($"{request.Method} {request.Path}", answer);
        }
    }

    private static bool IsRepeat(JsonElement row) => row.TryGetProperty("repeated", out var repeated) && repeated.GetBoolean();

    private void Remember(Guid key, JsonElement told, bool isRepeat)
    {
        if (told.TryGetProperty("code", out _))
        {
            Count(told);
            return;
        }

        var answer = new Acknowledged(
            told.GetProperty("learnerId").GetGuid(), key, Enum.Parse<EnrolmentStatus>(told.GetProperty("status").GetString()!, ignoreCase: true),
            told.GetProperty("attempt").GetInt32(), told.TryGetProperty("waitlistPosition", out var enrolment) && enrolment.ValueKind == JsonValueKind.Number ? enrolment.GetInt32() : null,
            told.GetProperty("position").GetInt64(), isRepeat);
        lock (_lock)
        {
            _told.Add(answer);
            Answers++;
        }
    }

    private void Count(JsonElement? refusal)
    {
        lock (_lock)
        {
            Answers++;
            if (refusal is { } problem)
            {
                var code = problem.GetProperty("code").GetString()!;
                _refused[code] = _refused.GetValueOrDefault(code) + 1;
            }
        }
    }
}
