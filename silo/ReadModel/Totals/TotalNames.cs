using AiTalent.Domain.Languages;
using AiTalent.Domain.Regions;
using AiTalent.ReadModel.Storage;

namespace AiTalent.ReadModel.Totals;

/// <summary>Reads the names of totals keys.</summary>
internal static class TotalNames
{
    private const string Courses = "SELECT id, title_vi AS vi, title_ko AS ko, title_en AS en FROM course";
    private const string Runs = "SELECT r.id, c.title_vi AS vi, c.title_ko AS ko, c.title_en AS en FROM course_run r JOIN course c ON c.id = r.course_id";

    public static async Task<Func<string, LocalizedText?>> ReadAsync(ReadSession session, TotalKind kind) => kind == TotalKind.CourseRun
        ? await RunsAsync(session)
        : Select(kind) is { } select ? Named(await session.ListAsync<NameRow>(select)) : Regions(kind);

    /// <summary>Reads the names of the given keys only, for kinds with many keys.</summary>
    public static async Task<Func<string, LocalizedText?>> ReadAsync(ReadSession session, TotalKind kind, IEnumerable<string> keys) => Select(kind) is { } select
        ? Named(await session.ByIdsAsync<NameRow>($"{select} WHERE {(kind == TotalKind.CourseRun ? "r.id" : "id")} IN @ids", [.. keys.Select(Guid.Parse)]))
        : Regions(kind);

    private static string? Select(TotalKind kind) => kind switch
    {
        TotalKind.Institution or TotalKind.Programme or TotalKind.Partnership =>
            $"SELECT id, name_vi AS vi, name_ko AS ko, name_en AS en FROM {kind.ToString().ToLowerInvariant()}",
        TotalKind.Course => Courses,
        TotalKind.CourseRun => Runs,
        _ => null,
    };

    private static Func<string, LocalizedText?> Regions(TotalKind kind) => kind switch
    {
        TotalKind.Country => Countries.Find,
        TotalKind.Province => key => key.Split(':') is [var country, var code] ? Provinces.Find(country, code)?.Name : null,
        _ => _ => null,
    };

    /// <summary>Reads the names of all runs, each title once, because a course has many runs.</summary>
    private static async Task<Func<string, LocalizedText?>> RunsAsync(ReadSession session)
    {
        var titles = ById(await session.ListAsync<NameRow>(Courses));
        var courses = (await session.ListAsync<RunRow>("SELECT id, course_id FROM course_run")).ToDictionary(run => run.Id, run => run.CourseId);
        return key => Guid.TryParse(key, out var id) && courses.TryGetValue(id, out var course) ? titles.GetValueOrDefault(course) : null;
    }

    private static Func<string, LocalizedText?> Named(List<NameRow> rows)
    {
        var names = ById(rows);
        return key => Guid.TryParse(key, out var id) ? names.GetValueOrDefault(id) : null;
    }

    private static Dictionary<Guid, LocalizedText?> ById(List<NameRow> rows) => rows.ToDictionary(row => row.Id, row => NameColumns.Of(row.Vi, row.Ko, row.En));

    private sealed class NameRow
    {
        public Guid Id { get; init; }

        public string? Vi { get; init; }

        public string? Ko { get; init; }

        public string? En { get; init; }
    }

    private sealed class RunRow
    {
        public Guid Id { get; init; }

        public Guid CourseId { get; init; }
    }
}
