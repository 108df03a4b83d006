using AiTalent.Web.Languages;

namespace AiTalent.Web.Partnerships;

internal static class PartnershipAddress
{
    public static string Of(Guid id, string page = "") => Language.Current.Href($"partnerships/{id}{page}");
}
