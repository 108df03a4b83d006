using AiTalent.Application.Localization;
using AiTalent.Web.Languages;

namespace AiTalent.Web.Cohorts;

internal static class CohortRoutes
{
    public const string List = "university/cohorts";

    public static string Of(Guid id, string page = "") => Language.Current.Href($"{List}/{id}{page}");
}
