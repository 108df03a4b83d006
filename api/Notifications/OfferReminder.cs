namespace AiTalent.Api.Notifications;

/// <summary>That an offer is to be called to mind, if it is not answered by then; gone once that is done. Times are milliseconds of Unix time.</summary>
internal sealed class OfferReminder
{
    public required Guid LearnerId { get; init; }

    public required Guid RunId { get; init; }

    /// <summary>The end of the offer.</summary>
    public required long Until { get; init; }

    public required long DueAt { get; init; }
}
