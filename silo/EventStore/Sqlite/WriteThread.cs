using System.Collections.Concurrent;

namespace AiTalent.EventStore.Sqlite;

/// <summary>
/// Runs all writes of a file sequentially on one thread, so that no writer waits for SQLite's lock and no pool
/// thread waits for the disk.
/// </summary>
internal sealed class WriteThread : IDisposable
{
    private readonly BlockingCollection<Action> _work = new(boundedCapacity: 256);
    private readonly Thread _thread;

    public WriteThread(string name)
    {
        _thread = new Thread(Run) { IsBackground = true, Name = name };
        _thread.Start();
    }

    public Task<T> RunAsync<T>(Func<T> work, CancellationToken cancellationToken)
    {
        var done = new TaskCompletionSource<T>(TaskCreationOptions.RunContinuationsAsynchronously);
        _work.Add(
            () =>
            {
                if (cancellationToken.IsCancellationRequested)
                {
                    done.SetCanceled(cancellationToken);
                    return;
                }

                try
                {
                    done.SetResult(work());
                }
                catch (Exception e)
                {
                    done.SetException(e);
                }
            },
            cancellationToken);
        return done.Task;
    }

    /// <summary>Completes the pending work, then ends.</summary>
    public void Dispose()
    {
        _work.CompleteAdding();
        _thread.Join();
        _work.Dispose();
    }

    private void Run()
    {
        foreach (var work in _work.GetConsumingEnumerable())
            work();
    }
}
