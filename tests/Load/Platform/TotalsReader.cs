using System.Text.Json;
using AiTalent.Load.Http;

namespace AiTalent.Load.Platform;

/// <summary>Represents the measures of one key as <c>GET /totals</c> returns them.</summary>
internal sealed record Measures(
    long Enrolled, long Waitlisted, long Offered, long Completed, long Failed, long Withdrawn, long NotPlaced, long NoResult, long Cancelled,
    long Learners, long ActiveLearners, long Credentials, long Certified, long Engineers)
{
    public static Measures Zero { get; } = new(0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0);
}

internal sealed record TotalsSeen(long Position, Measures National, IReadOnlyDictionary<string, Measures> Cells)
{
    public Measures Of(string key) => Cells.GetValueOrDefault(key, Measures.Zero);
}

/// <summary>Reads totals, each table only once.</summary>
/// <param name="minPosition">The minimum position of every response.</param>
internal sealed class TotalsReader(ApiClient client, long minPosition)
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web) { RespectNullableAnnotations = true };

    private readonly Dictionary<(string By, DateOnly? AsOf), TotalsSeen> _read = [];

    /// <param name="by">country, province, institution, programme, course, course-run, partnership or day.</param>
    public async ValueTask<TotalsSeen> ReadAsync(string by, DateOnly? asOf, CancellationToken cancellationToken)
    {
        if (_read.TryGetValue((by, asOf), out var known))
            return known;
        var answer = await client.AskAsync(ApiRequest.Get(Routes.TotalsBy(by, asOf, minPosition)), cancellationToken);
        var cells = answer.GetProperty("cells").EnumerateArray().ToDictionary(cell => cell.GetProperty("key").GetString()!, Read);
        return _read[(by, asOf)] = new TotalsSeen(answer.GetProperty("position").GetInt64(), Read(answer.GetProperty("national")), cells);
    }

    private static Measures Read(JsonElement cell) => cell.Deserialize<Measures>(Json)!;
}
