using AiTalent.Domain.Notifications;

namespace AiTalent.Api.Notifications;

/// <summary>What somebody does not want in every way. Without a row a kind is told on the pages and by mail.</summary>
internal sealed class NotificationPreference
{
    public required Guid AccountId { get; init; }

    public required NotificationKind Kind { get; init; }

    public required bool InApp { get; init; }

    public required bool ByMail { get; init; }
}
