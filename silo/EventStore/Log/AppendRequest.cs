namespace AiTalent.EventStore;

/// <summary>
/// Represents events to append to one stream, all or none. Without events it is a read barrier: it results in
/// <see cref="AppendStatus.Committed"/> only if the stream is still at <see cref="ExpectedVersion"/>. With a
/// command id it also records that a command changed nothing, so that its repeat changes nothing either.
/// </summary>
public sealed record AppendRequest
{
    /// <summary>Gets the stream; 1 to 200 characters.</summary>
    public required string Stream { get; init; }

    /// <summary>Gets the session of the activation that decided the events.</summary>
    public required AppendSession Session { get; init; }

    /// <summary>
    /// Gets the number of events already in the stream. Appends sent without waiting include the preceding ones.
    /// </summary>
    public required long ExpectedVersion { get; init; }

    /// <summary>Gets the events, in order; empty for a read barrier.</summary>
    public required IReadOnlyList<NewEvent> Events { get; init; }

    /// <summary>Gets the decision time; stored in UTC, truncated to the microsecond.</summary>
    public required DateTimeOffset At { get; init; }

    /// <summary>Gets the actor id; at most 400 characters, never a person's name.</summary>
    public required string Actor { get; init; }

    /// <summary>Gets the command id, permanently unique in its stream.</summary>
    public Guid? CommandId { get; init; }

    /// <summary>
    /// Gets a fingerprint of the command's content, stored with <see cref="CommandId"/> to detect different content
    /// under the same id.
    /// </summary>
    public long Fingerprint { get; init; }

    /// <summary>Gets the personal data to write in the transaction of the events.</summary>
    public PersonRow? Person { get; init; }

    /// <summary>Gets the subjects whose personal data is erased in the transaction of the events.</summary>
    public IReadOnlyList<Guid>? ErasePeople { get; init; }
}
