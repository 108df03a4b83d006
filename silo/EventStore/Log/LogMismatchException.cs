namespace AiTalent.EventStore;

/// <summary>
/// Thrown when data beside the log (snapshots, the read model, the accounts) is ahead of the log or belongs to
/// another log. The start is refused, because totals and persons would no longer agree with the log.
/// </summary>
public sealed class LogMismatchException : Exception
{
    private const string Remedy =
        "Restore a backup with the verb restore. To go on with the log as it is, and accept the loss, run the verb accept-log once.";

    private LogMismatchException(string finding)
        : base($"{finding} {Remedy}")
    {
    }

    /// <summary>Creates an exception for a log that ends before a position that was read from it.</summary>
    /// <param name="what">The reader, as the subject of a sentence.</param>
    /// <param name="seen">The position that was read.</param>
    /// <param name="head">The position at which the log ends.</param>
    public static LogMismatchException LostTail(string what, long seen, long head) =>
        new($"The log has lost its end: it stops at position {head}, and {what} has read it up to position {seen}.");

    /// <summary>Creates an exception for a snapshot with events that the log does not hold.</summary>
    /// <param name="stream">The stream of the snapshot.</param>
    public static LogMismatchException SnapshotAhead(string stream) =>
        new($"The log has lost events: the snapshot of {stream} has read more of them than there are.");

    /// <summary>Creates an exception for data that was derived from another log.</summary>
    /// <param name="what">The data that belongs to another log, as the subject of a sentence.</param>
    public static LogMismatchException OtherLog(string what) =>
        new($"{what} belongs to another log: the log was deleted or replaced.");

    /// <summary>Creates an exception for a log that holds persons while there are no accounts.</summary>
    public static LogMismatchException LostAccounts() =>
        new("The log holds people, and there are no accounts beside it: the accounts were deleted.");
}
