using AiTalent.EventStore.PostgreSql;
using AiTalent.EventStore.Sqlite;
using Microsoft.Data.Sqlite;
using Npgsql;

namespace AiTalent.EventStore;

/// <summary>
/// Classifies database failures, for every store: the log, the people, the read model and the accounts. Programming
/// errors, such as an invalid statement, are not included.
/// </summary>
public static class StorageFailures
{
    // The errno values of Linux: no space left, read-only file system, quota exceeded.
    private static readonly int[] DiskErrors = [28, 30, 122];
    private const int WindowsDiskFull = unchecked((int)0x80070070);

    /// <summary>
    /// Returns the class of the failure or of one of its inner exceptions; null if no database or disk failed.
    /// </summary>
    public static StorageFailure? Classify(Exception failure)
    {
        for (var cause = failure; cause is not null; cause = cause.InnerException)
        {
            if (OfOne(cause) is { } meaning)
                return meaning;
        }

        return null;
    }

    /// <summary>True if a row was refused only because another one has its key.</summary>
    public static bool IsDuplicate(Exception failure)
    {
        for (var cause = failure; cause is not null; cause = cause.InnerException)
        {
            if (cause is PostgresException { SqlState: PostgresErrorCodes.UniqueViolation } || (cause is SqliteException error && SqliteErrors.IsDuplicate(error)))
                return true;
        }

        return false;
    }

    /// <summary>
    /// True if a committing statement, or a commit, failed in a way that may have come after the commit.
    /// </summary>
    public static bool IsCommitInDoubt(Exception failure) => failure switch
    {
        PostgresException reported => !PostgreSqlErrors.IsRolledBack(reported),
        NpgsqlException => true,
        SqliteException error => SqliteErrors.IsOfStorage(error) && !SqliteErrors.IsRolledBack(error),
        _ => false,
    };

    /// <summary>Returns the first line of the database's or the disk's message.</summary>
    public static string Describe(Exception failure)
    {
        var cause = failure;
        while (OfOne(cause) is null && cause.InnerException is { } inner)
            cause = inner;
        return cause.Message.ReplaceLineEndings(" ");
    }

    private static StorageFailure? OfOne(Exception failure) => failure switch
    {
        OutcomeUnknownException => StorageFailure.OutcomeUnknown,
        StoreUnavailableException => StorageFailure.NothingWritten,
        PostgresException reported => PostgreSqlErrors.IsOfStorage(reported) ? StorageFailure.NothingWritten : null,
        NpgsqlException => StorageFailure.NothingWritten,
        SqliteException error => SqliteErrors.IsOfStorage(error) ? StorageFailure.NothingWritten : null,
        IOException disk => DiskErrors.Contains(disk.HResult) || disk.HResult == WindowsDiskFull ? StorageFailure.NothingWritten : null,
        _ => null,
    };
}
