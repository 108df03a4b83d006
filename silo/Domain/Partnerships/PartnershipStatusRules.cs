namespace AiTalent.Domain.Partnerships;

/// <summary>What an agreement allows in a status, whoever asks.</summary>
public static class PartnershipStatusRules
{
    /// <summary>Its words can be changed; who has signed must then sign again.</summary>
    public static bool CanBeRevised(this PartnershipStatus status) => status is PartnershipStatus.Draft or PartnershipStatus.Proposed;

    public static bool CanBeSigned(this PartnershipStatus status) => status == PartnershipStatus.Proposed;

    /// <summary>Seats of its pledges can be given to runs.</summary>
    public static bool CanAllot(this PartnershipStatus status) => status == PartnershipStatus.Active;

    public static bool IsOver(this PartnershipStatus status) => status is PartnershipStatus.Ended or PartnershipStatus.Terminated;
}
