namespace AiTalent.Domain.Partnerships;

/// <summary>Defines what an agreement allows in a status, for any actor.</summary>
public static class PartnershipStatusRules
{
    /// <summary>True if the terms can be changed; signatories must then sign again.</summary>
    public static bool CanBeRevised(this PartnershipStatus status) => status is PartnershipStatus.Draft or PartnershipStatus.Proposed;

    public static bool CanBeSigned(this PartnershipStatus status) => status == PartnershipStatus.Proposed;

    /// <summary>True if seats of its pledges can be allotted to runs.</summary>
    public static bool CanAllot(this PartnershipStatus status) => status == PartnershipStatus.Active;

    public static bool IsOver(this PartnershipStatus status) => status is PartnershipStatus.Ended or PartnershipStatus.Terminated;
}
