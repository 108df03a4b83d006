using System.Globalization;
using AiTalent.Api.Demonstration.Chance;

namespace AiTalent.Api.Demonstration.Learners;

/// <summary>Chooses where learners live: most at their university, the others in proportion to the population.</summary>
internal sealed class ResidencePlaces
{
    private const double AtUniversity = 0.6;

    private readonly Dictionary<string, Weighted<string>> _provinces = CsvRows.Read("provinces")
        .Select(row => (Country: row("country"), Code: row("code"), People: double.Parse(row("people_thousands"), CultureInfo.InvariantCulture)))
        .GroupBy(province => province.Country)
        .ToDictionary(
            country => country.Key,
            country =>
            {
                var people = country.ToDictionary(province => province.Code, province => province.People);
                return new Weighted<string>(people.Keys, code => people[code]);
            });

    public string Of(string country, string? university, SeededRandom dice) =>
        university is not null && dice.Falls(AtUniversity) ? university : _provinces[country].Pick(dice);
}
