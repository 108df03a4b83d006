using AiTalent.Application.Localization;
using AiTalent.Domain.Regions;
using AiTalent.Web.Languages;
using AiTalent.Web.Maps;

namespace AiTalent.Web.Charts;

/// <summary>Represents a unit of a map with its name in the page's language and its value.</summary>
internal sealed record MappedRegion(MapUnit Unit, string Name, long? Value)
{
    public static IReadOnlyList<MappedRegion> Of(MapLayout sheet, string country, IReadOnlyList<RegionValue> values)
    {
        var byCode = values.ToDictionary(value => value.Code, value => value.Value);
        return [.. sheet.Units.Select(unit => new MappedRegion(unit, NameOf(country, unit), ValueOf(unit, byCode)))];
    }

    private static string NameOf(string country, MapUnit unit)
    {
        var name = unit.Name ?? Provinces.Find(country, unit.Code)?.Name
            ?? throw new InvalidOperationException($"No province {country}:{unit.Code} is known, though the map has it.");
        return name.In(Language.Current.Code);
    }

    // A merged unit with a hidden part is hidden too; otherwise the part could be derived by subtraction.
    private static long? ValueOf(MapUnit unit, Dictionary<string, long?> values) =>
        values.TryGetValue(unit.Code, out var own) || unit.Replaces.Count == 0
            ? own ?? (values.ContainsKey(unit.Code) ? null : 0)
            : unit.Replaces.Aggregate((long?)0, (sum, part) => sum + (values.TryGetValue(part, out var value) ? value : 0));
}
