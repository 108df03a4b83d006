using System.Globalization;
using AiTalent.Domain.Partnerships;
using AiTalent.ReadModel.Partnerships;
using AiTalent.Web.Languages;
using AiTalent.Web.Parts;

namespace AiTalent.Web.Partnerships;

/// <summary>Returns the labels of the statuses of an agreement and its parts.</summary>
public static class PartnershipLabels
{
    public static string Of(PartnershipStatus status) => Find(status.ToString());

    public static string Of(AllotmentStatus status) => Find(status.ToString());

    /// <summary>
    /// Returns the status of an allotment; one whose seats have all been returned is shown as returned.
    /// </summary>
    public static string Of(AllotmentView allotment) => Of(StatusOf(allotment));

    public static TagKind KindOf(AllotmentView allotment) => KindOf(StatusOf(allotment));

    private static AllotmentStatus StatusOf(AllotmentView allotment) =>
        allotment is { Status: AllotmentStatus.Confirmed, Allotted: 0 } ? AllotmentStatus.Returned : allotment.Status;

    public static TagKind KindOf(PartnershipStatus status) => status switch
    {
        PartnershipStatus.Active => TagKind.Plain,
        PartnershipStatus.Proposed => TagKind.Attention,
        _ => TagKind.Quiet,
    };

    public static TagKind KindOf(AllotmentStatus status) => status switch
    {
        AllotmentStatus.Confirmed => TagKind.Plain,
        AllotmentStatus.Requested => TagKind.Attention,
        _ => TagKind.Quiet,
    };

    private static string Find(string name) =>
        PartnershipText.ResourceManager.GetString(name, CultureInfo.CurrentUICulture) ?? throw new ArgumentOutOfRangeException(nameof(name), name, "No words are known for it.");
}
