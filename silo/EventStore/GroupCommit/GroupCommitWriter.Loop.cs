using AiTalent.EventStore.GroupCommit;

namespace AiTalent.EventStore;

// The loop: gather, flush, complete.
public sealed partial class GroupCommitWriter
{
    private static readonly TimeSpan MaxClockLead = TimeSpan.FromMinutes(1);

    private async Task RunAsync()
    {
        try
        {
            while (await _queue.Reader.WaitToReadAsync())
            {
                // Lets the callers just completed continue first, so that their next appends join this flush
                // instead of the following one.
                if (_queue.Reader.Count < _answered)
                    await Task.Yield();
                Gather();
                if (_batch.Count > 0)
                    await FlushAsync();
            }
        }
        catch (Exception e)
        {
            LogLoopFailed(e);
            _queue.Writer.TryComplete();
            var failure = new OutcomeUnknownException("The writer of the log failed.", e);
            FailBatch(failure);
            while (_queue.Reader.TryRead(out var pending))
                pending.Fail(failure);
            throw;
        }
    }

    private void Gather()
    {
        _batch.Clear();
        _requests.Clear();
        var (events, bytes) = (0, 0);
        while (events < _options.MaxBatch && _queue.Reader.TryPeek(out var next))
        {
            var cost = Math.Max(1, next.Request.Events.Count);
            if (events > 0 && (events + cost > _options.MaxBatch || bytes + next.Bytes > MaxBatchBytes))
                return;
            _queue.Reader.TryRead(out _);
            if (next.Request.Session.IsFenced)
            {
                next.Complete(new AppendResult(AppendStatus.Fenced, 0));
            }
            else if (_time.GetElapsedTime(next.EnqueuedAt) >= _options.Deadline)
            {
                next.Complete(new AppendResult(AppendStatus.TooLate, 0));
            }
            else
            {
                _batch.Add(next);
                _requests.Add(next.Request);
                events += cost;
                bytes += next.Bytes;
            }
        }
    }

    private async Task FlushAsync()
    {
        var started = _time.GetTimestamp();
        FlushResult flushed;
        try
        {
            if (!Clock.IsKnown)
                await LearnClockAsync();
            var oldest = _batch[0].EnqueuedAt;
            flushed = await _store.FlushAsync(_requests, Clock.Now + _options.Deadline - _time.GetElapsedTime(oldest), CancellationToken.None);
            if (flushed.Results.Count != _batch.Count)
                throw new InvalidOperationException($"The store answered {flushed.Results.Count} of {_batch.Count} requests.");
        }
        catch (Exception e)
        {
            _metrics.Failed();
            _failures.Failed(e);
            FailBatch(e is StoreUnavailableException or OutcomeUnknownException ? e : new OutcomeUnknownException("The flush failed unexpectedly.", e));
            return;
        }

        _failures.Worked();
        if (Clock.Observe(flushed.Clock) is { } jump)
            LogClockJumped(jump > TimeSpan.Zero ? "forward" : "back", jump.Duration(), flushed.Clock);
        Answer(flushed.Results, _time.GetElapsedTime(started));
    }

    /// <summary>Reads the clock and the newest event; a clock that was set back is behind the event.</summary>
    private async Task LearnClockAsync()
    {
        var now = await _store.ReadClockAsync(CancellationToken.None);
        var head = await _store.ReadHeadAsync(CancellationToken.None);
        var newest = await _store.ReadLogAsync(head - 1, 1, CancellationToken.None);
        if (newest is [var last] && last.At - now > MaxClockLead)
            LogNewestAhead(last.At, last.At - now);
        Clock.Observe(now);
    }

    private void Answer(IReadOnlyList<AppendResult> results, TimeSpan duration)
    {
        var (events, refused, position) = (0, 0, 0L);
        for (var i = 0; i < _batch.Count; i++)
        {
            var (result, written) = (results[i], _requests[i].Events.Count);
            if (!result.IsCommitted)
            {
                refused++;
            }
            else if (written > 0)
            {
                events += written;
                position = result.Position;
            }

            _batch[i].Complete(result);
        }

        _answered = _batch.Count;
        _batch.Clear();
        _metrics.Flushed(events, refused, duration);
        if (events > 0)
            Nudge(position);
    }

    private void FailBatch(Exception error)
    {
        foreach (var pending in _batch)
            pending.Fail(error);
        _batch.Clear();
    }

    private void Nudge(long position)
    {
        try
        {
            Committed?.Invoke(position);
        }
        catch (Exception e)
        {
            LogNudgeFailed(e);
        }
    }
}
