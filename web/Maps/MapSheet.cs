using System.Reflection;
using System.Text.Json;

namespace AiTalent.Web.Maps;

/// <summary>A country's outline, cut by first-level units, as path data in one coordinate space. See SOURCES.md.</summary>
public sealed record MapSheet(int Width, int Height, IReadOnlyList<MapUnit> Units, IReadOnlyList<MapInset> Insets)
{
    private static readonly JsonSerializerOptions Web = new(JsonSerializerDefaults.Web);
    private static readonly Lazy<MapSheet> VietNamSheet = new(() => Read("vn-34.json"));
    private static readonly Lazy<MapSheet> KoreaSheet = new(() => Read("kr-17.json"));

    /// <summary>The 34 units of Viet Nam since 1 July 2025, with Hoàng Sa and Trường Sa.</summary>
    public static MapSheet VietNam => VietNamSheet.Value;

    /// <summary>Korea's units on a day: 17, and 16 since Gwangju and Jeollanam-do are one (1 July 2026).</summary>
    public static MapSheet Korea(DateOnly on)
    {
        var sheet = KoreaSheet.Value;
        var merged = sheet.Units.Where(unit => unit.From is { } from && from <= on).ToList();
        var replaced = merged.SelectMany(unit => unit.Replaces).ToHashSet();
        return sheet with { Units = [.. sheet.Units.Where(unit => unit.From is null && !replaced.Contains(unit.Code)), .. merged] };
    }

    private static MapSheet Read(string file)
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(typeof(MapSheet), file)
            ?? throw new InvalidOperationException($"The map '{file}' is not part of the assembly.");
        return JsonSerializer.Deserialize<MapSheet>(stream, Web)
            ?? throw new InvalidOperationException($"The map '{file}' is empty.");
    }
}
