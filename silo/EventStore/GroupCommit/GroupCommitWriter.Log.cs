using Microsoft.Extensions.Logging;

namespace AiTalent.EventStore;

public sealed partial class GroupCommitWriter
{
    [LoggerMessage(1, LogLevel.Error, "A flush of {Requests} requests failed.")]
    private partial void LogFlushFailed(Exception exception, int requests);

    [LoggerMessage(2, LogLevel.Critical, "The writer of the log has failed and takes no more appends.")]
    private partial void LogLoopFailed(Exception exception);

    [LoggerMessage(3, LogLevel.Error, "A listener to commits has thrown.")]
    private partial void LogNudgeFailed(Exception exception);
}
