namespace AiTalent.EventStore;

/// <summary>A command that a stream holds.</summary>
/// <param name="Version">The stream's version when it was done.</param>
/// <param name="Events">The events that it wrote, in order; none where it changed nothing.</param>
public sealed record StoredCommand(long Version, IReadOnlyList<StoredEvent> Events);
