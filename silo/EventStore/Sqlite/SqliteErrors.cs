using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace AiTalent.EventStore.Sqlite;

/// <summary>Tells what an error of SQLite means for what was to be written.</summary>
internal static class SqliteErrors
{
    /// <summary>False for what is a fault of the statement or of the values, which no other disk would make better.</summary>
    public static bool IsOfStorage(SqliteException e) => e.SqliteErrorCode
        is not (raw.SQLITE_ERROR or raw.SQLITE_TOOBIG or raw.SQLITE_CONSTRAINT or raw.SQLITE_MISMATCH or raw.SQLITE_MISUSE or raw.SQLITE_RANGE);

    /// <summary>True where another row has the key.</summary>
    public static bool IsDuplicate(SqliteException e) =>
        e.SqliteExtendedErrorCode is raw.SQLITE_CONSTRAINT_PRIMARYKEY or raw.SQLITE_CONSTRAINT_UNIQUE or raw.SQLITE_CONSTRAINT_ROWID;

    /// <summary>
    /// True for errors of COMMIT after which nothing was written. A full disk, a read-only file or a lock stop it before its last frame is
    /// in the write-ahead log. After any other one, such as a failed fsync, the frame may lie there and come back with the next recovery.
    /// </summary>
    public static bool IsRolledBack(SqliteException e) =>
        e.SqliteErrorCode is raw.SQLITE_FULL or raw.SQLITE_READONLY or raw.SQLITE_BUSY or raw.SQLITE_LOCKED;

    /// <summary>An error before COMMIT: the transaction is rolled back, so nothing was written.</summary>
    public static StoreUnavailableException NothingWritten(SqliteException e, string path) =>
        new($"The log '{path}' cannot be {(e.SqliteErrorCode is raw.SQLITE_FULL ? "written: the disk is full" : $"used: {e.Message}")}. Nothing was written.", e);

    /// <summary>An error of COMMIT itself.</summary>
    public static Exception AtCommit(SqliteException e, string path) => IsRolledBack(e)
        ? NothingWritten(e, path)
        : new OutcomeUnknownException($"The log '{path}' failed while committing: {e.Message}. Whether it was written is not known.", e);
}
