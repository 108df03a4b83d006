namespace AiTalent.Api.Demonstration;

/// <summary>How far the demonstration is made; read by pages and the console while it goes on.</summary>
internal sealed class DemonstrationProgress
{
    private readonly TaskCompletionSource _ready = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private long _done;
    private long _total = 1;

    /// <summary>What is being made.</summary>
    public string Phase { get; private set; } = "";

    /// <summary>Commands that have been answered.</summary>
    public long Done => Volatile.Read(ref _done);

    public long Total => Volatile.Read(ref _total);

    public bool IsReady => _ready.Task.IsCompletedSuccessfully;

    /// <summary>Completes when everything is there and can be read; fails where it cannot be made.</summary>
    public Task Ready => _ready.Task;

    /// <summary>0 to 100; 100 only when it is ready.</summary>
    public int Percent => IsReady ? 100 : (int)Math.Min(99, Done * 100 / Total);

    /// <summary>Told after each step, on the thread that made it.</summary>
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
