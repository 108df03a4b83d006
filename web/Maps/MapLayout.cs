using System.Reflection;
using System.Text.Json;

namespace AiTalent.Web.Maps;

/// <summary>
/// Represents a country's outline, divided into first-level units, as path data in one coordinate space. See
/// SOURCES.md.
/// </summary>
public sealed record MapLayout(int Width, int Height, IReadOnlyList<MapUnit> Units, IReadOnlyList<MapInset> Insets)
{
    private static readonly JsonSerializerOptions Web = new(JsonSerializerDefaults.Web);
    private static readonly Lazy<MapLayout> VietNamSheet = new(() => Read("vn-34.json"));
    private static readonly Lazy<MapLayout> KoreaSheet = new(() => Read("kr-17.json"));

    /// <summary>Gets the 34 units of Viet Nam since 1 July 2025, with Hoàng Sa and Trường Sa.</summary>
    public static MapLayout VietNam => VietNamSheet.Value;

    /// <summary>
    /// Returns Korea's units on a day: 17, and 16 since the merger of Gwangju and Jeollanam-do (1 July 2026).
    /// </summary>
    public static MapLayout Korea(DateOnly on)
    {
        var sheet = KoreaSheet.Value;
        var merged = sheet.Units.Where(unit => unit.From is { } from && from <= on).ToList();
        var replaced = merged.SelectMany(unit => unit.Replaces).ToHashSet();
        return sheet with { Units = [.. sheet.Units.Where(unit => unit.From is null && !replaced.Contains(unit.Code)), .. merged] };
    }

    private static MapLayout Read(string file)
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(typeof(MapLayout), file)
            ?? throw new InvalidOperationException($"The map '{file}' is not part of the assembly.");
        return JsonSerializer.Deserialize<MapLayout>(stream, Web)
            ?? throw new InvalidOperationException($"The map '{file}' is empty.");
    }
}
