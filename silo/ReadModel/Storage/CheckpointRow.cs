namespace AiTalent.ReadModel.Storage;

internal sealed class CheckpointRow
{
    public const string Select = "SELECT position, at, set_aside, retired, schema_version FROM checkpoint WHERE id = 1";

    public long Position { get; init; }

    public long At { get; init; }

    public long SetAside { get; init; }

    public bool Retired { get; init; }

    public int SchemaVersion { get; init; }

    public Checkpoint ToCheckpoint() => new(Position, DatabaseTime.FromMicroseconds(At), SetAside);
}
