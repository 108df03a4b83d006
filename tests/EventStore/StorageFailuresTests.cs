using Microsoft.Data.Sqlite;
using Npgsql;

namespace AiTalent.EventStore.Tests;

public sealed class StorageFailuresTests
{
    private const int Full = 13;
    private const int InputOrOutput = 10;
    private const int Constraint = 19;
    private const int Unique = 2067;
    private const int ForeignKey = 787;

    public static TheoryData<string, Exception, StorageFailure?> Failures => new()
    {
        { "full disk", new SqliteException("full", Full), StorageFailure.NothingWritten },
        { "wrong statement on SQLite", new SqliteException("syntax", 1), null },
        { "duplicate on SQLite", new SqliteException("unique", Constraint, Unique), null },
        { "no connection", new NpgsqlException("refused"), StorageFailure.NothingWritten },
        { "wrong statement on PostgreSQL", OfPostgres(PostgresErrorCodes.SyntaxError), null },
        { "read-only database", OfPostgres(PostgresErrorCodes.ReadOnlySqlTransaction), StorageFailure.NothingWritten },
        { "full disk of PostgreSQL", OfPostgres(PostgresErrorCodes.DiskFull), StorageFailure.NothingWritten },
        { "server that stops", OfPostgres(PostgresErrorCodes.AdminShutdown, "FATAL"), StorageFailure.NothingWritten },
        { "missing right", OfPostgres(PostgresErrorCodes.InsufficientPrivilege), StorageFailure.NothingWritten },
        { "commit in doubt", new OutcomeUnknownException("doubt"), StorageFailure.OutcomeUnknown },
        { "full disk under a file", new IOException("no space left", 28), StorageFailure.NothingWritten },
        { "missing file", new FileNotFoundException(), null },
        { "fault of our own", new InvalidOperationException(), null },
    };

    [Theory]
    [MemberData(nameof(Failures))]
    public void A_failure_means_the_same_by_itself_and_as_a_cause(string name, Exception failure, StorageFailure? meaning)
    {
        Assert.True(StorageFailures.Classify(failure) == meaning, name);
        Assert.True(StorageFailures.Classify(new InvalidOperationException("outer", new InvalidOperationException("middle", failure))) == meaning, name);
    }

    [Fact]
    public void Only_a_duplicate_is_a_duplicate()
    {
        Assert.True(StorageFailures.IsDuplicate(new InvalidOperationException("save", new SqliteException("unique", Constraint, Unique))));
        Assert.True(StorageFailures.IsDuplicate(OfPostgres(PostgresErrorCodes.UniqueViolation)));
        Assert.False(StorageFailures.IsDuplicate(new SqliteException("foreign key", Constraint, ForeignKey)));
        Assert.False(StorageFailures.IsDuplicate(new SqliteException("full", Full)));
        Assert.False(StorageFailures.IsDuplicate(OfPostgres(PostgresErrorCodes.ForeignKeyViolation)));
    }

    [Fact]
    public void A_commit_is_in_doubt_unless_the_database_says_that_it_rolled_back()
    {
        Assert.True(StorageFailures.IsCommitInDoubt(new NpgsqlException("the connection broke")));
        Assert.True(StorageFailures.IsCommitInDoubt(OfPostgres(PostgresErrorCodes.AdminShutdown, "FATAL")));
        Assert.True(StorageFailures.IsCommitInDoubt(new SqliteException("disk I/O error", InputOrOutput)));
        Assert.False(StorageFailures.IsCommitInDoubt(OfPostgres(PostgresErrorCodes.DiskFull)));
        Assert.False(StorageFailures.IsCommitInDoubt(new SqliteException("full", Full)));
        Assert.False(StorageFailures.IsCommitInDoubt(new SqliteException("unique", Constraint, Unique)));
    }

    private static PostgresException OfPostgres(string code, string severity = "ERROR") => new("message", severity, severity, code);
}
