using Microsoft.Extensions.Logging;

namespace AiTalent.EventStore;

/// <summary>
/// Logs the failures of retried work without flooding the log: the first failure at once, later ones once a minute
/// with their number, and the first success. A failure of a database or a disk takes one line; any other keeps its
/// stack trace.
/// </summary>
/// <param name="logger">The logger to write to.</param>
/// <param name="time">Measures the minute.</param>
/// <param name="work">The subject of each line, such as <c>The sending of mails</c>.</param>
public sealed partial class FailureLog(ILogger logger, TimeProvider time, string work)
{
    private static readonly TimeSpan Silence = TimeSpan.FromMinutes(1);
    private readonly Lock _lock = new();
    private long _firstAt;
    private long _lastAt;
    private long _loggedAt;
    private int _failures;
    private int _unlogged;

    /// <summary>Records a failure.</summary>
    /// <param name="failure">The exception.</param>
    /// <param name="isClear">True if the message suffices; it always does for database failures.</param>
    public void Failed(Exception failure, bool isClear = false)
    {
        bool isFirst;
        int unlogged;
        lock (_lock)
        {
            var now = time.GetTimestamp();
            isFirst = _failures == 0 || time.GetElapsedTime(_lastAt, now) > Silence;
            if (isFirst)
                (_firstAt, _failures, _unlogged) = (now, 0, 0);
            _failures++;
            _lastAt = now;
            if (!isFirst && time.GetElapsedTime(_loggedAt, now) < Silence)
            {
                _unlogged++;
                return;
            }

            (unlogged, _unlogged, _loggedAt) = (_unlogged, 0, now);
        }

        var isOfStorage = StorageFailures.Classify(failure) is not null;
        var reason = isOfStorage ? StorageFailures.Describe(failure) : failure.Message.ReplaceLineEndings(" ");
        if (isFirst)
            LogFirst(isOfStorage || isClear ? null : failure, work, reason);
        else
            LogMore(work, unlogged + 1, reason);
    }

    /// <summary>Records a success.</summary>
    public void Worked()
    {
        if (Volatile.Read(ref _failures) == 0)
            return;
        int failures;
        TimeSpan lasted;
        lock (_lock)
        {
            (failures, lasted) = (_failures, time.GetElapsedTime(_firstAt));
            _failures = 0;
        }

        if (failures > 0)
            LogWorked(work, (long)lasted.TotalSeconds, failures);
    }

    [LoggerMessage(20, LogLevel.Error, "{Work} failed: {Reason}")]
    private partial void LogFirst(Exception? failure, string work, string reason);

    [LoggerMessage(21, LogLevel.Error, "{Work} failed {Failures} more times: {Reason}")]
    private partial void LogMore(string work, int failures, string reason);

    [LoggerMessage(22, LogLevel.Warning, "{Work} works again after {Seconds} s and {Failures} failures.")]
    private partial void LogWorked(string work, long seconds, int failures);
}
