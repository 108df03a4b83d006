namespace AiTalent.Api.Mail;

/// <summary>
/// Represents a mail that is still to be sent. The row is deleted afterwards because it holds an address and often a secret.
/// </summary>
internal sealed class QueuedMail
{
    public Guid Id { get; init; } = Guid.CreateVersion7();

    public required string To { get; init; }

    public required string Subject { get; init; }

    /// <summary>Plain text.</summary>
    public required string Body { get; init; }

    public int Attempts { get; set; }

    /// <summary>
    /// Time of the next attempt, in Unix milliseconds. A process moves it forward before its attempt, so that no other process sends the
    /// same mail.
    /// </summary>
    public long DueAt { get; set; }
}
