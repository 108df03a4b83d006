using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace AiTalent.EventStore.Sqlite;

/// <summary>Classifies SQLite errors by their effect on a write.</summary>
internal static class SqliteErrors
{
    /// <summary>False for errors of the statement or its values, which would occur on any disk.</summary>
    public static bool IsOfStorage(SqliteException e) => e.SqliteErrorCode
        is not (raw.SQLITE_ERROR or raw.SQLITE_TOOBIG or raw.SQLITE_CONSTRAINT or raw.SQLITE_MISMATCH or raw.SQLITE_MISUSE or raw.SQLITE_RANGE);

    /// <summary>True if another row has the key.</summary>
    public static bool IsDuplicate(SqliteException e) =>
        e.SqliteExtendedErrorCode is raw.SQLITE_CONSTRAINT_PRIMARYKEY or raw.SQLITE_CONSTRAINT_UNIQUE or raw.SQLITE_CONSTRAINT_ROWID;

    /// <summary>
    /// True for errors of COMMIT after which nothing was written. A full disk, a read-only file or a lock stops it
    /// before its last frame reaches the write-ahead log. After any other error, such as a failed fsync, the frame
    /// may be present and reappear with the next recovery.
    /// </summary>
    public static bool IsRolledBack(SqliteException e) =>
        e.SqliteErrorCode is raw.SQLITE_FULL or raw.SQLITE_READONLY or raw.SQLITE_BUSY or raw.SQLITE_LOCKED;

    /// <summary>Wraps an error before COMMIT: the transaction was rolled back, so nothing was written.</summary>
    public static StoreUnavailableException NothingWritten(SqliteException e, string path) =>
        new($"The log '{path}' cannot be {(e.SqliteErrorCode is raw.SQLITE_FULL ? "written: the disk is full" : $"used: {e.Message}")}. Nothing was written.", e);

    /// <summary>Wraps an error of COMMIT itself.</summary>
    public static Exception AtCommit(SqliteException e, string path) => IsRolledBack(e)
        ? NothingWritten(e, path)
        : new OutcomeUnknownException($"The log '{path}' failed while committing: {e.Message}. Whether it was written is not known.", e);
}
