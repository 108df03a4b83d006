namespace AiTalent.Api.Demonstration;

/// <summary>Tracks the progress of the seeding; read by pages and the console while it runs.</summary>
internal sealed class DemonstrationProgress
{
    private readonly TaskCompletionSource _ready = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private long _done;
    private long _total = 1;

    /// <summary>The current phase.</summary>
    public string Phase { get; private set; } = "";

    /// <summary>Number of commands that have been answered.</summary>
    public long Done => Volatile.Read(ref _done);

    public long Total => Volatile.Read(ref _total);

    public bool IsReady => _ready.Task.IsCompletedSuccessfully;

    /// <summary>Completes when all data can be read; faults if seeding fails.</summary>
    public Task Ready => _ready.Task;

    /// <summary>0 to 100; 100 only when the demonstration is ready.</summary>
    public int Percent => IsReady ? 100 : (int)Math.Min(99, Done * 100 / Total);

    /// <summary>Raised after each step, on the thread that completed it.</summary>
    public event Action? Changed;

    public void Begin(long total) => Volatile.Write(ref _total, Math.Max(1, total));

    public void Enter(string phase)
    {
        Phase = phase;
        Changed?.Invoke();
    }

    public void Advance(int steps)
    {
        Interlocked.Add(ref _done, steps);
        Changed?.Invoke();
    }

    public void Complete()
    {
        Phase = "ready";
        _ready.TrySetResult();
        Changed?.Invoke();
    }

    public void Fail(Exception failure) => _ready.TrySetException(failure);
}
