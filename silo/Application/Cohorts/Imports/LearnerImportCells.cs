using System.Collections.Frozen;
using AiTalent.Application.Localization;
using AiTalent.Domain.Learners;
using AiTalent.Domain.Regions;
using AiTalent.ReadModel.Search;

namespace AiTalent.Application.Cohorts.Imports;

/// <summary>Reads cells as people write them in spreadsheets of both countries. Each method returns the code of a refusal, or null.</summary>
public static class LearnerImportCells
{
    private static readonly FrozenDictionary<string, Gender> Genders = new (Gender Gender, string[] Words)[]
    {
        (Gender.Female, ["nu", "female", "f", "여", "여자", "여성"]),
        (Gender.Male, ["nam", "male", "m", "남", "남자", "남성"]),
        (Gender.Other, ["khac", "other", "기타"]),
        (Gender.Unspecified, [""]),
    }.SelectMany(entry => entry.Words.Select(word => (word, entry.Gender))).ToFrozenDictionary(entry => entry.word, entry => entry.Gender);

    private static readonly FrozenDictionary<string, Province> ProvincesByName = Provinces.All
        .SelectMany(province => new[] { province.Code, province.Name.Vi, province.Name.Ko, province.Name.En }.OfType<string>()
            .Select(name => (Key: $"{province.Country}:{Folded(name)}", Province: province)))
        .DistinctBy(entry => entry.Key).ToFrozenDictionary(entry => entry.Key, entry => entry.Province);

    public static string? ReadDay(string? cell, out DateOnly? day)
    {
        day = string.IsNullOrWhiteSpace(cell) ? null : WrittenDay.Read(cell);
        return day is null && !string.IsNullOrWhiteSpace(cell) ? "wrong_type" : null;
    }

    public static string? ReadGender(string? cell, out Gender gender) => Genders.TryGetValue(FoldedText.Of(cell), out gender) ? null : "unknown_value";

    /// <summary>Reads a province by its code or its name in any language, with or without the word for province or city.</summary>
    public static string? ReadProvince(string country, string? cell, out string? code)
    {
        code = null;
        if (string.IsNullOrWhiteSpace(cell))
            return null;
        if (!ProvincesByName.TryGetValue($"{country}:{Folded(cell)}", out var province))
            return "unknown_province";
        code = province.Code;
        return null;
    }

    private static string Folded(string name)
    {
        var folded = FoldedText.Of(name.Replace('.', ' '));
        foreach (var before in (string[])["tinh ", "thanh pho ", "tp "])
        {
            if (folded.StartsWith(before, StringComparison.Ordinal))
                return folded[before.Length..];
        }

        return folded;
    }
}
