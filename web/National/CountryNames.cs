using AiTalent.Application.Localization;
using AiTalent.Domain.Regions;
using AiTalent.Web.Languages;

namespace AiTalent.Web.National;

/// <summary>Returns the names of countries in the page's language.</summary>
public static class CountryNames
{
    public static string Of(string country) => Countries.Find(country)?.In(Language.Current.Code) ?? country;

    public static string Of(IEnumerable<string> countries) => string.Join(", ", countries.Select(Of));
}
