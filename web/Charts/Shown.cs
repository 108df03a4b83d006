using AiTalent.Application.Localization;
using AiTalent.Web.Languages;

namespace AiTalent.Web.Charts;

/// <summary>Counts as charts and tables show them; a count below ten that is withheld is named so.</summary>
public static class Shown
{
    public static string Count(long? value) => value is { } count ? Numbers.Whole(count) : Text.FewerThanTen;
}
