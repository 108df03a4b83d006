using AiTalent.Contracts.Recounts;
using AiTalent.Domain.Authority;
using AiTalent.Domain.Decisions;
using AiTalent.ReadModel.Verification;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace AiTalent.Grains.Recounts;

/// <summary>
/// Runs the verification of the <c>verify</c> command, concurrently with normal operation and never twice at once.
/// The result is kept until the silo ends.
/// </summary>
[GrainType("recount")]
public sealed partial class RecountGrain(LogVerification verification, TimeProvider time, IHostApplicationLifetime lifetime, ILogger<RecountGrain> logger)
    : Grain, IRecountGrain, IDisposable
{
    private static readonly TimeSpan MaxDuration = TimeSpan.FromMinutes(30);
    private static readonly TimeSpan Kept = TimeSpan.FromDays(1);

    // Ends before the silo does.
    private readonly CancellationTokenSource _ending = CancellationTokenSource.CreateLinkedTokenSource(lifetime.ApplicationStopping);
    private readonly ReachedPosition _reached = new();
    private Task _running = Task.CompletedTask;
    private DateTimeOffset? _startedAt;
    private RecountResult? _last;

    public override async Task OnDeactivateAsync(DeactivationReason reason, CancellationToken cancellationToken)
    {
        await _ending.CancelAsync();
        await _running;
    }

    public void Dispose() => _ending.Dispose();

    public Task<Refusal?> Start(Actor actor)
    {
        if (ReadPolicy.CheckTotals(actor, null) is { } refusal)
            return Task.FromResult<Refusal?>(refusal);
        DelayDeactivation(Kept);
        if (_startedAt is null)
        {
            _startedAt = time.GetUtcNow();
            _reached.Report(0);
            _running = RunAsync();
        }

        return Task.FromResult<Refusal?>(null);
    }

    public Task<RecountState> Find() => Task.FromResult(new RecountState(_startedAt, _reached.Value, _last));

    private async Task RunAsync()
    {
        var started = time.GetTimestamp();
        RecountReport? report = null;
        try
        {
            using var limit = new CancellationTokenSource(MaxDuration, time);
            using var ends = CancellationTokenSource.CreateLinkedTokenSource(_ending.Token, limit.Token);
            report = RecountReports.Of(await verification.RunAsync(_reached, ends.Token));
        }
        catch (Exception failure)
        {
            Failed(logger, failure);
        }

        _last = new RecountResult(time.GetUtcNow(), time.GetElapsedTime(started), report);
        _startedAt = null;
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "The recount did not finish.")]
    private static partial void Failed(ILogger logger, Exception failure);

    private sealed class ReachedPosition : IProgress<long>
    {
        private long _value;

        public long Value => Volatile.Read(ref _value);

        public void Report(long value) => Volatile.Write(ref _value, value);
    }
}
