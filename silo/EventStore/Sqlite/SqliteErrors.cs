using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace AiTalent.EventStore.Sqlite;

/// <summary>Tells what an error of SQLite means for what was to be written.</summary>
internal static class SqliteErrors
{
    /// <summary>An error before COMMIT: the transaction is rolled back, so nothing was written.</summary>
    public static StoreUnavailableException NothingWritten(SqliteException e, string path) =>
        new($"The log '{path}' cannot be {(e.SqliteErrorCode is raw.SQLITE_FULL ? "written: the disk is full" : $"used: {e.Message}")}. Nothing was written.", e);

    /// <summary>
    /// An error of COMMIT itself. A full disk, a read-only file or a lock stop it before its last frame is in the write-ahead log. After
    /// any other one, such as a failed fsync, the frame may lie there and come back with the next recovery.
    /// </summary>
    public static Exception AtCommit(SqliteException e, string path) =>
        e.SqliteErrorCode is raw.SQLITE_FULL or raw.SQLITE_READONLY or raw.SQLITE_BUSY
            ? NothingWritten(e, path)
            : new OutcomeUnknownException($"The log '{path}' failed while committing: {e.Message}. Whether it was written is not known.", e);
}
