namespace AiTalent.Api.Notifications;

/// <summary>
/// Represents a reminder that is due if an offer is still unanswered; deleted once handled. Times are in Unix milliseconds.
/// </summary>
internal sealed class OfferReminder
{
    public required Guid LearnerId { get; init; }

    public required Guid RunId { get; init; }

    /// <summary>The end of the offer.</summary>
    public required long Until { get; init; }

    public required long DueAt { get; init; }
}
