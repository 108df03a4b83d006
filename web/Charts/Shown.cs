using AiTalent.Application.Localization;
using AiTalent.Web.Languages;

namespace AiTalent.Web.Charts;

/// <summary>Formats counts for charts and tables; a hidden count below ten is described as such.</summary>
public static class Shown
{
    public static string Count(long? value) => value is { } count ? Numbers.Whole(count) : Text.FewerThanTen;
}
