using System.Text.Json;

namespace AiTalent.Grains.Tests.Disclosure;

/// <summary>
/// Represents public tables of the demonstration before decision 0017: institutions of June 2025 with a hidden course, and the failed and
/// withdrawn of every shown course run.
/// </summary>
internal sealed record EarlierTables(IReadOnlyList<EarlierTables.Family> Families, IReadOnlyList<int[]> Runs)
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web);

    public static EarlierTables Read()
    {
        using var stream = typeof(EarlierTables).Assembly.GetManifestResourceStream("earlier-tables.json")!;
        return JsonSerializer.Deserialize<EarlierTables>(stream, Json)!;
    }

    /// <param name="Enrolled">The shown figure.</param>
    internal sealed record Family(string Day, string Institution, int Enrolled, IReadOnlyList<Course> Courses);

    /// <param name="Enrolled">The shown figure; null if it was hidden.</param>
    /// <param name="True">The true figure.</param>
    internal sealed record Course(string Id, int? Enrolled, int True);
}
