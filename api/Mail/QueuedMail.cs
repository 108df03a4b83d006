namespace AiTalent.Api.Mail;

/// <summary>A mail that is still to be sent; once it is, the row is deleted, since it holds an address and often a secret.</summary>
internal sealed class QueuedMail
{
    public Guid Id { get; init; } = Guid.CreateVersion7();

    public required string To { get; init; }

    public required string Subject { get; init; }

    /// <summary>Plain text.</summary>
    public required string Body { get; init; }

    public int Attempts { get; set; }

    /// <summary>When it is to be tried next, in milliseconds of Unix time. Whoever tries it moves it on first, so that no other process does.</summary>
    public long DueAt { get; set; }
}
