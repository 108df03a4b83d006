using System.Data.Common;
using System.Globalization;
using AiTalent.ReadModel.Schema;

namespace AiTalent.ReadModel.Storage;

/// <summary>Represents the stored state of an existing generation.</summary>
/// <param name="Version">The version of its schema.</param>
/// <param name="Position">The log position that it has reached.</param>
/// <param name="LogId">The id of its log; null if it was created before schema version 7.</param>
internal sealed record GenerationState(int Version, long Position, Guid? LogId)
{
    /// <summary>True if it must be replaced by an empty generation.</summary>
    public bool IsOlder => Version < ReadModelSchema.Version;

    /// <summary>Reads a row of <c>checkpoint</c> of any version.</summary>
    public static GenerationState Read(DbDataReader row)
    {
        var names = Enumerable.Range(0, row.FieldCount).Select(row.GetName).ToList();
        var logId = names.IndexOf("log_id");
        return new(
            Convert.ToInt32(row["schema_version"], CultureInfo.InvariantCulture),
            Convert.ToInt64(row["position"], CultureInfo.InvariantCulture),
            logId < 0 ? null : row.GetValue(logId) is byte[] bytes ? new Guid(bytes, bigEndian: true) : (Guid)row.GetValue(logId));
    }

    /// <exception cref="ReadModelTooNewException">It was created by a newer release.</exception>
    /// <exception cref="LogMismatchException">It is ahead of the log or belongs to another log.</exception>
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
