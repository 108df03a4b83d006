using AiTalent.Application.Localization;
using AiTalent.Web.Languages;

namespace AiTalent.Web.Partnerships;

internal static class PartnershipRoutes
{
    public static string Of(Guid id, string page = "") => Language.Current.Href($"partnerships/{id}{page}");
}
