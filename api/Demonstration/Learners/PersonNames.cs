using System.Globalization;
using System.Text;
using AiTalent.Api.Demonstration.Chance;
using AiTalent.Application.Localization;
using AiTalent.Contracts.Learners;
using AiTalent.Domain.Learners;

namespace AiTalent.Api.Demonstration.Learners;

/// <summary>Generates invented people: names by their frequency in the two countries, and addresses that do not exist.</summary>
internal static class PersonNames
{
    private static readonly Weighted<string> VietnameseFamilies = Families("family-names-vn");
    private static readonly Weighted<string> KoreanFamilies = Families("family-names-kr");
    private static readonly Dictionary<string, string[]> VietnameseGiven = Given("given-names-vn");
    private static readonly Dictionary<string, string[]> KoreanGiven = Given("given-names-kr");

    public static PersonData Student(DateOnly birthDate) => new(
        "Nguyễn", "Thị Minh Anh", null, "nguyen.thi.minh.anh@vn.example", BirthDate: birthDate, Education: "bachelor", Language: "vi");

    public static PersonData Of(PlannedLearner learner)
    {
        var dice = new SeededRandom("person", learner.Number);
        var female = learner.Profile.Gender == Gender.Female || (learner.Profile.Gender != Gender.Male && dice.Falls(0.5));
        return learner.Profile.Country == "KR" ? Korean(learner, female, dice) : Vietnamese(learner, female, dice);
    }

    private static PersonData Vietnamese(PlannedLearner learner, bool female, SeededRandom dice)
    {
        var (family, given) = (VietnameseFamilies.Pick(dice), dice.Pick(VietnameseGiven[female ? "female" : "male"]));
        if (dice.Falls(female ? 0.25 : 0.12))
            given = $"{(female ? "Thị" : "Văn")} {given}";
        return new PersonData(family, given, null, Address($"{family} {given}", learner, "vn"), BirthDate: learner.BirthDate, Language: "vi");
    }

    private static PersonData Korean(PlannedLearner learner, bool female, SeededRandom dice)
    {
        var (family, given) = (KoreanFamilies.Pick(dice), dice.Pick(KoreanGiven[female ? "female" : "male"]));
        var latin = KoreanInLatin.Name(family, given);
        return new PersonData(family, given, latin, Address(latin, learner, "kr"), BirthDate: learner.BirthDate, Language: "ko");
    }

    /// <summary>Returns an address in a domain reserved for examples (RFC 2606); the number makes it unique.</summary>
    private static string Address(string name, PlannedLearner learner, string country)
    {
        var text = new StringBuilder();
        foreach (var letter in name.Replace('đ', 'd').Replace('Đ', 'D').Normalize(NormalizationForm.FormD))
        {
            if (char.IsAsciiLetter(letter))
                text.Append(char.ToLowerInvariant(letter));
            else if (letter == ' ')
                text.Append('.');
        }

        return string.Create(CultureInfo.InvariantCulture, $"{text}.{learner.Number}@{country}.example");
    }

    private static Weighted<string> Families(string table)
    {
        var bearers = CsvRows.Read(table).ToDictionary(row => row("name"), row => double.Parse(row("bearers"), CultureInfo.InvariantCulture));
        return new Weighted<string>(bearers.Keys, name => bearers[name]);
    }

    /// <summary>Reads given names by sex.</summary>
    private static Dictionary<string, string[]> Given(string table) => CsvRows.Read(table)
        .GroupBy(row => row("gender"), row => row("name"))
        .ToDictionary(names => names.Key, names => names.ToArray());
}
