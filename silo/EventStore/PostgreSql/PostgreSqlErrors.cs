using Npgsql;

namespace AiTalent.EventStore.PostgreSql;

/// <summary>Tells what an error of PostgreSQL means for what was to be written.</summary>
internal static class PostgreSqlErrors
{
    public static bool IsLockTimeout(Exception e) => e is PostgresException { SqlState: PostgresErrorCodes.LockNotAvailable };

    /// <summary>True for every way in which the driver says that something went wrong between here and the database.</summary>
    public static bool IsOfDatabase(Exception e) =>
        e is NpgsqlException or TimeoutException or IOException or System.Net.Sockets.SocketException;

    /// <summary>
    /// False for what the server refuses as a fault of the statement or of its values (classes 22, 23 and 42), which no other server would
    /// take either.
    /// </summary>
    public static bool IsOfStorage(PostgresException e) =>
        e.SqlState == PostgresErrorCodes.InsufficientPrivilege || e.SqlState.AsSpan(0, 2) is not ("22" or "23" or "42");

    /// <summary>What the server itself reports as ERROR has rolled the transaction back, even at commit.</summary>
    public static bool IsRolledBack(PostgresException e) => e.InvariantSeverity == "ERROR";

    /// <summary>An error while connecting or reading.</summary>
    public static StoreUnavailableException NothingWritten(Exception e) =>
        new($"The log's database cannot be used: {e.Message.ReplaceLineEndings(" ")} Nothing was written.", e);

    /// <summary>
    /// An error of the flush. What the server did not roll back, such as the end of the connection, may have come after the commit.
    /// </summary>
    public static Exception OfFlush(Exception e) => e is PostgresException reported && IsRolledBack(reported)
        ? NothingWritten(e)
        : new OutcomeUnknownException($"The connection to the log's database broke during a flush: {e.Message.ReplaceLineEndings(" ")} Whether it was written is not known.", e);
}
