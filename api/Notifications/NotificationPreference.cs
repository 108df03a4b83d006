using AiTalent.Domain.Notifications;

namespace AiTalent.Api.Notifications;

/// <summary>
/// Represents a person's choice of channels for a notification kind. Without a row, the kind is shown on the pages and sent by mail.
/// </summary>
internal sealed class NotificationPreference
{
    public required Guid AccountId { get; init; }

    public required NotificationKind Kind { get; init; }

    public required bool InApp { get; init; }

    public required bool ByMail { get; init; }
}
