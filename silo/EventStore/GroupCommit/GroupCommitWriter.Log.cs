using Microsoft.Extensions.Logging;

namespace AiTalent.EventStore;

public sealed partial class GroupCommitWriter
{
    [LoggerMessage(2, LogLevel.Critical, "The writer of the log has failed and accepts no more appends.")]
    private partial void LogLoopFailed(Exception exception);

    [LoggerMessage(4, LogLevel.Error, "The clock that dates events jumped {Direction} by {Jump}, to {Now}: correct it. Tasks that are due wait for ten minutes after a jump forward; events keep their dates.")]
    private partial void LogClockJumped(string direction, TimeSpan jump, DateTimeOffset now);

    [LoggerMessage(5, LogLevel.Error, "The newest event of the log is dated {At}, {Ahead} ahead of the clock: the clock is behind, or it was ahead when the event was written. Correct it.")]
    private partial void LogNewestAhead(DateTimeOffset at, TimeSpan ahead);

    [LoggerMessage(3, LogLevel.Error, "A listener to commits has thrown.")]
    private partial void LogNudgeFailed(Exception exception);
}
