using System.Data.Common;
using System.Globalization;
using AiTalent.ReadModel.Schema;

namespace AiTalent.ReadModel.Storage;

/// <summary>What a generation that is there says of itself.</summary>
/// <param name="Version">Of its schema.</param>
/// <param name="Position">How far it has read the log.</param>
/// <param name="LogId">The log that it is of; null where it was made before schema version 7.</param>
internal sealed record GenerationState(int Version, long Position, Guid? LogId)
{
    /// <summary>Whether it gives way to an empty one.</summary>
    public bool IsOlder => Version < ReadModelSchema.Version;

    /// <summary>Reads a row of <c>checkpoint</c>, of whatever version.</summary>
    public static GenerationState Read(DbDataReader row)
    {
        var names = Enumerable.Range(0, row.FieldCount).Select(row.GetName).ToList();
        var logId = names.IndexOf("log_id");
        return new(
            Convert.ToInt32(row["schema_version"], CultureInfo.InvariantCulture),
            Convert.ToInt64(row["position"], CultureInfo.InvariantCulture),
            logId < 0 ? null : row.GetValue(logId) is byte[] bytes ? new Guid(bytes, bigEndian: true) : (Guid)row.GetValue(logId));
    }

    /// <exception cref="ReadModelTooNewException">A newer release made it.</exception>
    /// <exception cref="LogMismatchException">It has seen more than the log holds, or belongs to another log.</exception>
    public void ThrowIfNotOf(LogIdentity log)
    {
        if (Version > ReadModelSchema.Version)
            throw new ReadModelTooNewException(Version, ReadModelSchema.Version);
        if (LogId is { } id && id != log.Id)
            throw LogMismatchException.OtherLog("The read model");
        if (Position > log.Head)
            throw LogMismatchException.LostTail("the read model", Position, log.Head);
    }
}
