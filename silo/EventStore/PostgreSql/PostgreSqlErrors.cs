using Npgsql;

namespace AiTalent.EventStore.PostgreSql;

/// <summary>Classifies PostgreSQL errors by their effect on a write.</summary>
internal static class PostgreSqlErrors
{
    public static bool IsLockTimeout(Exception e) => e is PostgresException { SqlState: PostgresErrorCodes.LockNotAvailable };

    /// <summary>
    /// True for every exception by which the driver reports a failure between the process and the database.
    /// </summary>
    public static bool IsOfDatabase(Exception e) =>
        e is NpgsqlException or TimeoutException or IOException or System.Net.Sockets.SocketException;

    /// <summary>
    /// False for errors of the statement or its values (classes 22, 23 and 42), which any server would refuse.
    /// </summary>
    public static bool IsOfStorage(PostgresException e) =>
        e.SqlState == PostgresErrorCodes.InsufficientPrivilege || e.SqlState.AsSpan(0, 2) is not ("22" or "23" or "42");

    /// <summary>
    /// True for errors that the server reports as ERROR, which roll the transaction back even at commit.
    /// </summary>
    public static bool IsRolledBack(PostgresException e) => e.InvariantSeverity == "ERROR";

    /// <summary>Wraps an error while connecting or reading.</summary>
    public static StoreUnavailableException NothingWritten(Exception e) =>
        new($"The log's database cannot be used: {e.Message.ReplaceLineEndings(" ")} Nothing was written.", e);

    /// <summary>
    /// Wraps an error of the flush. Errors without a rollback, such as a lost connection, may have occurred after
    /// the commit.
    /// </summary>
    public static Exception OfFlush(Exception e) => e is PostgresException reported && IsRolledBack(reported)
        ? NothingWritten(e)
        : new OutcomeUnknownException($"The connection to the log's database broke during a flush: {e.Message.ReplaceLineEndings(" ")} Whether it was written is not known.", e);
}
