using AiTalent.Domain.Languages;
using AiTalent.Domain.Regions;
using AiTalent.ReadModel.Storage;

namespace AiTalent.ReadModel.Totals;

/// <summary>What the keys of totals are called.</summary>
internal static class TotalNames
{
    public static async Task<Func<string, LocalizedText?>> ReadAsync(ReadSession session, TotalKind kind) => kind switch
    {
        TotalKind.Country => Countries.Find,
        TotalKind.Province => key => key.Split(':') is [var country, var code] ? Provinces.Find(country, code)?.Name : null,
        TotalKind.Institution => await NamesAsync(session, "SELECT id, name_vi AS vi, name_ko AS ko, name_en AS en FROM institution"),
        TotalKind.Programme => await NamesAsync(session, "SELECT id, name_vi AS vi, name_ko AS ko, name_en AS en FROM programme"),
        TotalKind.Course => await NamesAsync(session, "SELECT id, title_vi AS vi, title_ko AS ko, title_en AS en FROM course"),
        TotalKind.CourseRun => await NamesAsync(session, "SELECT r.id, c.title_vi AS vi, c.title_ko AS ko, c.title_en AS en FROM course_run r JOIN course c ON c.id = r.course_id"),
        TotalKind.Partnership => await NamesAsync(session, "SELECT id, name_vi AS vi, name_ko AS ko, name_en AS en FROM partnership"),
        _ => _ => null,
    };

    private static async Task<Func<string, LocalizedText?>> NamesAsync(ReadSession session, string sql)
    {
        var names = (await session.ListAsync<NameRow>(sql)).ToDictionary(row => row.Id, row => NameColumns.Of(row.Vi, row.Ko, row.En));
        return key => Guid.TryParse(key, out var id) ? names.GetValueOrDefault(id) : null;
    }

    private sealed class NameRow
    {
        public Guid Id { get; init; }

        public string? Vi { get; init; }

        public string? Ko { get; init; }

        public string? En { get; init; }
    }
}
