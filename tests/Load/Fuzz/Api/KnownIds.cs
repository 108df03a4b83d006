using System.Net.Http.Json;
using System.Text.Json;

namespace AiTalent.Load.Fuzz.Api;

/// <summary>Collects ids of existing objects, so that requests reach the business rules.</summary>
internal sealed class KnownIds
{
    private static readonly string[] Kinds = ["institutions", "programmes", "courses", "course-runs", "learners", "cohorts", "partnerships"];

    private readonly Dictionary<string, IReadOnlyList<string>> _ids = new(StringComparer.Ordinal);

    public static async Task<KnownIds> ReadAsync(HttpClient program, CancellationToken cancellationToken)
    {
        var known = new KnownIds();
        foreach (var kind in Kinds)
            known._ids[kind] = await ReadAsync(program, $"/api/v1/{kind}?limit=100", "id", cancellationToken);
        known._ids["credentials"] = await ReadAsync(program, "/api/v1/credentials?limit=100", "number", cancellationToken);
        return known;
    }

    /// <summary>Returns an id that fits a field name or the start of an address; occasionally one of another object.</summary>
    public string Any(string name, Random random)
    {
        if (random.Chance(0.1))
            return Guid.NewGuid().ToString();
        var kind = random.Chance(0.1) ? random.Of(Kinds) : KindOf(name, random);
        return _ids[kind] is { Count: > 0 } some ? random.Of(some) : Guid.NewGuid().ToString();
    }

    private static string KindOf(string name, Random random) => name switch
    {
        "institutionId" or "institutions" or "parties" => "institutions",
        "programmeId" or "programmes" => "programmes",
        "courseId" or "courses" or "requiredCourses" or "prerequisites" => "courses",
        "courseRunId" or "runId" or "targetRunId" or "toRunId" or "course-runs" => "course-runs",
        "learnerId" or "learnerIds" or "members" or "learners" => "learners",
        "cohorts" => "cohorts",
        "partnershipId" or "partnerships" => "partnerships",
        "number" or "credentials" => "credentials",
        _ => random.Of(Kinds),
    };

    private static async Task<IReadOnlyList<string>> ReadAsync(HttpClient program, string address, string property, CancellationToken cancellationToken)
    {
        var list = await program.GetFromJsonAsync<JsonElement>(address, cancellationToken);
        return [.. list.GetProperty("items").EnumerateArray().Select(item => item.GetProperty(property).GetString()!)];
    }
}
