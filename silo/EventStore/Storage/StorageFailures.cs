using AiTalent.EventStore.PostgreSql;
using AiTalent.EventStore.Sqlite;
using Microsoft.Data.Sqlite;
using Npgsql;

namespace AiTalent.EventStore;

/// <summary>
/// Tells failures of a database apart, for every store: the log, the people, the read model and the accounts. A fault of our own, such as
/// a wrong statement, is none of them.
/// </summary>
public static class StorageFailures
{
    // What Linux calls them: no space left, a read-only file system, a quota that is used up.
    private static readonly int[] DiskErrors = [28, 30, 122];
    private const int WindowsDiskFull = unchecked((int)0x80070070);

    /// <summary>What the failure means, by itself or by one of its causes; null where no database or disk failed.</summary>
    public static StorageFailure? Classify(Exception failure)
    {
        for (var cause = failure; cause is not null; cause = cause.InnerException)
        {
            if (OfOne(cause) is { } meaning)
                return meaning;
        }

        return null;
    }

    /// <summary>True where a row was refused because another one has its key, and for no other reason.</summary>
    public static bool IsDuplicate(Exception failure)
    {
        for (var cause = failure; cause is not null; cause = cause.InnerException)
        {
            if (cause is PostgresException { SqlState: PostgresErrorCodes.UniqueViolation } || (cause is SqliteException error && SqliteErrors.IsDuplicate(error)))
                return true;
        }

        return false;
    }

    /// <summary>True where a statement that commits, or a commit, failed in a way that may have come after it.</summary>
    public static bool IsCommitInDoubt(Exception failure) => failure switch
    {
        PostgresException reported => !PostgreSqlErrors.IsRolledBack(reported),
        NpgsqlException => true,
        SqliteException error => SqliteErrors.IsOfStorage(error) && !SqliteErrors.IsRolledBack(error),
        _ => false,
    };

    /// <summary>The first line of what the database or the disk says.</summary>
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
