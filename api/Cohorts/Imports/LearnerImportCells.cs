using System.Collections.Frozen;
using AiTalent.Api.Requests;
using AiTalent.Domain.Learners;
using AiTalent.Domain.Regions;
using AiTalent.ReadModel.Search;
using AiTalent.Web.Formats;

namespace AiTalent.Api.Cohorts.Imports;

/// <summary>Parses cells as people write them in spreadsheets of both countries.</summary>
internal static class LearnerImportCells
{
    private static readonly FrozenDictionary<string, Gender> Genders = new (Gender Gender, string[] Words)[]
    {
        (Gender.Female, ["nu", "female", "f", "여", "여자", "여성"]),
        (Gender.Male, ["nam", "male", "m", "남", "남자", "남성"]),
        (Gender.Other, ["khac", "other", "기타"]),
        (Gender.Unspecified, [""]),
    }.SelectMany(entry => entry.Words.Select(word => (word, entry.Gender))).ToFrozenDictionary(entry => entry.word, entry => entry.Gender);

    private static readonly FrozenDictionary<string, Province> Places = Provinces.All
        .SelectMany(province => new[] { province.Code, province.Name.Vi, province.Name.Ko, province.Name.En }.OfType<string>()
            .Select(name => (Key: $"{province.Country}:{Place(name)}", Province: province)))
        .DistinctBy(entry => entry.Key).ToFrozenDictionary(entry => entry.Key, entry => entry.Province);

    public static DateOnly? Day(string? cell) => string.IsNullOrWhiteSpace(cell)
        ? null
        : WrittenDay.Read(cell) ?? throw new BadInputException("wrong_type", "birthDate");

    public static Gender Of(string? cell) =>
        Genders.TryGetValue(FoldedText.Of(cell), out var gender) ? gender : throw new BadInputException("unknown_value", "gender");

    /// <summary>Finds a province by its code or its name in any language, with or without the word for province or city.</summary>
    public static string? ProvinceIn(string country, string? cell) => string.IsNullOrWhiteSpace(cell)
        ? null
        : Places.TryGetValue($"{country}:{Place(cell)}", out var province) ? province.Code : throw new BadInputException("unknown_province", "province");

    private static string Place(string name)
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
