namespace AiTalent.EventStore;

/// <summary>
/// Events to be added to one stream, all or none. Without events it is a read barrier: it is answered
/// <see cref="AppendStatus.Committed"/> only where the stream still stands at <see cref="ExpectedVersion"/>. With a command id it also
/// keeps that a command changed nothing, so that its repeat changes nothing either.
/// </summary>
public sealed record AppendRequest
{
    /// <summary>The stream; 1 to 200 characters.</summary>
    public required string Stream { get; init; }

    /// <summary>The session of the activation that decided the events.</summary>
    public required AppendSession Session { get; init; }

    /// <summary>How many events the stream holds already. Appends that follow each other without waiting count those before them.</summary>
    public required long ExpectedVersion { get; init; }

    /// <summary>The events, in order; none for a read barrier.</summary>
    public required IReadOnlyList<NewEvent> Events { get; init; }

    /// <summary>When it was decided; stored in UTC, cut to the microsecond.</summary>
    public required DateTimeOffset At { get; init; }

    /// <summary>Who decided it; at most 400 characters, never a person's name.</summary>
    public required string Actor { get; init; }

    /// <summary>The id of the command, unique in its stream for ever.</summary>
    public Guid? CommandId { get; init; }

    /// <summary>A fingerprint of the command's body, kept with <see cref="CommandId"/>, so that another body under the same id is seen.</summary>
    public long Fingerprint { get; init; }

    /// <summary>Personal data that is written in the transaction of the events.</summary>
    public PersonRow? Person { get; init; }

    /// <summary>The subjects whose personal data is erased in the transaction of the events.</summary>
    public IReadOnlyList<Guid>? ErasePeople { get; init; }
}
