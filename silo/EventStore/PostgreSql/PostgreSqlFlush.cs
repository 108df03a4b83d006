using Microsoft.Extensions.Logging;

namespace AiTalent.EventStore.PostgreSql;

/// <summary>
/// Flushes over a connection that is reopened after an error, and terminates a writer that blocks the lock.
/// </summary>
internal sealed partial class PostgreSqlFlush(StorageOptions options, TimeProvider time, ILogger logger) : IAsyncDisposable
{
    private static readonly TimeSpan Idle = TimeSpan.FromSeconds(1);
    private readonly SemaphoreSlim _gate = new(1, 1);
    private FlushConnection? _connection;
    private long _lastUsed;

    public async Task<FlushResult> RunAsync(IReadOnlyList<AppendRequest> requests, DateTimeOffset deadline, CancellationToken cancellationToken)
    {
        await _gate.WaitAsync(cancellationToken);
        try
        {
            if (_connection is not null && time.GetElapsedTime(_lastUsed) > Idle && !await _connection.AnswersAsync())
                await ThrowAwayAsync();
            _connection ??= await OpenAsync(cancellationToken);
            return await FlushAsync(_connection, requests, deadline);
        }
        finally
        {
            _lastUsed = time.GetTimestamp();
            _gate.Release();
        }
    }

    public async ValueTask DisposeAsync()
    {
        if (_connection is not null)
            await _connection.DisposeAsync();
        _gate.Dispose();
    }

    private async Task<FlushConnection> OpenAsync(CancellationToken cancellationToken)
    {
        try
        {
            // Half of the wait: the holder is checked twice, so that only one that really kept the lock is terminated.
            return await FlushConnection.OpenAsync(options.ConnectionString, options.LockWait / 2, options.Deadline + options.LockWait, cancellationToken);
        }
        catch (Exception e) when (PostgreSqlErrors.IsOfDatabase(e))
        {
            throw PostgreSqlErrors.NothingWritten(e);
        }
    }

    private async Task<FlushResult> FlushAsync(FlushConnection connection, IReadOnlyList<AppendRequest> requests, DateTimeOffset deadline)
    {
        var started = time.GetTimestamp();
        (int Process, string Transaction)? holder = null;
        while (true)
        {
            try
            {
                return await connection.FlushAsync(requests, deadline);
            }
            catch (Exception e) when (PostgreSqlErrors.IsLockTimeout(e))
            {
                if (time.GetElapsedTime(started) > options.Deadline + options.LockWait)
                    throw PostgreSqlErrors.NothingWritten(e);
            }
            catch (Exception e) when (PostgreSqlErrors.IsOfDatabase(e))
            {
                await ThrowAwayAsync();
                throw PostgreSqlErrors.OfFlush(e);
            }
            catch
            {
                await ThrowAwayAsync();
                throw;
            }

            holder = await LookAtHolderAsync(connection, holder);
        }
    }

    private async Task<(int Process, string Transaction)?> LookAtHolderAsync(FlushConnection connection, (int Process, string Transaction)? before)
    {
        try
        {
            var now = await connection.ReadHolderAsync();
            if (now is not { } holder || now != before)
                return now;
            LogEnds(holder.Process, options.LockWait);
            await connection.EndAsync(holder.Process);
            return null;
        }
        catch (Exception e) when (PostgreSqlErrors.IsOfDatabase(e))
        {
            await ThrowAwayAsync();
            throw PostgreSqlErrors.NothingWritten(e);
        }
    }

    private async Task ThrowAwayAsync()
    {
        var connection = _connection;
        _connection = null;
        if (connection is not null)
            await connection.DisposeAsync();
    }

    [LoggerMessage(10, LogLevel.Warning, "A writer kept the lock of the log for longer than {LockWait}: its backend {Process} is ended.")]
    private partial void LogEnds(int process, TimeSpan lockWait);
}
