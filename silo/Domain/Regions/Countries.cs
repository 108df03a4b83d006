using System.Collections.Frozen;
using AiTalent.Domain.Decisions;
using AiTalent.Domain.Languages;

namespace AiTalent.Domain.Regions;

/// <summary>Defines the two participating countries.</summary>
public static class Countries
{
    private static readonly FrozenDictionary<string, LocalizedText> Names = new Dictionary<string, LocalizedText>
    {
        ["VN"] = new("Việt Nam", "베트남", "Viet Nam"),
        ["KR"] = new("Hàn Quốc", "대한민국", "Korea"),
    }.ToFrozenDictionary(StringComparer.Ordinal);

    public static IEnumerable<string> All => Names.Keys;

    public static LocalizedText? Find(string country) => Names.GetValueOrDefault(country);

    /// <summary>Checks that the country participates and, if given, that the province belongs to it.</summary>
    public static Refusal? Check(string? country, string? province)
    {
        if (country is null || !Names.ContainsKey(country))
            return new Refusal("unknown_country", "country");
        return province is not null && Provinces.Find(country, province) is null ? new Refusal("unknown_province", "province") : null;
    }
}
