namespace AiTalent.EventStore;

/// <summary>
/// Represents the state of a stream at a version, which shortens its replay; it can always be rebuilt from the
/// events.
/// </summary>
/// <param name="Stream">The stream.</param>
/// <param name="Version">The version that the state includes.</param>
/// <param name="Schema">A hash of the shape of the state; a snapshot of another shape is ignored.</param>
/// <param name="Data">The state, in any form.</param>
public sealed record Snapshot(string Stream, long Version, string Schema, ReadOnlyMemory<byte> Data);
