using AiTalent.Contracts.Commands;

namespace AiTalent.Api.Demonstration.Seeding;

/// <summary>Sends many commands concurrently within a limit, and repeats a command if the log is unavailable.</summary>
internal sealed partial class SeedRunner(DemonstrationProgress progress, TimeProvider time, ILogger<SeedRunner> logger)
{
    private const int MaxAttempts = 60;

    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(250);

    /// <summary>Runs the work for each item, and for the last item after all others.</summary>
    /// <param name="steps">Number of commands of an item.</param>
    public async Task EachAsync<T>(
        IReadOnlyList<T> items, int atOnce, Func<T, int> steps, Func<T, CancellationToken, Task> work, CancellationToken cancellationToken)
    {
        if (items.Count == 0)
            return;
        async ValueTask One(T item, CancellationToken stop)
        {
            await work(item, stop);
            progress.Advance(steps(item));
        }

        var options = new ParallelOptions { MaxDegreeOfParallelism = atOnce, CancellationToken = cancellationToken };
        await Parallel.ForEachAsync(items.Take(items.Count - 1), options, One);
        await One(items[^1], cancellationToken);
    }

    /// <summary>Repeats the command until the log responds; every command of the plan is idempotent.</summary>
    public async Task<TAnswer> AskAsync<TAnswer>(Func<Task<TAnswer>> ask, CancellationToken cancellationToken)
    {
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                return await ask();
            }
            catch (Exception failure) when (attempt < MaxAttempts && failure is CommandOutcomeUnknownException or TimeoutException)
            {
                AskedAgain(logger, failure.Message);
                await Task.Delay(Pause, time, cancellationToken);
            }
        }
    }

    /// <summary>Sends a command and ignores a refusal, because a visitor may have changed the state in the meantime.</summary>
    public async Task TellAsync<TAnswer>(Func<Task<Outcome<TAnswer>>> ask, CancellationToken cancellationToken)
    {
        if ((await AskAsync(ask, cancellationToken)).Refusal is { } refusal)
            LeftOut(logger, progress.Phase, refusal.Code);
    }

    public void Report<TAnswer>(IEnumerable<Outcome<TAnswer>> outcomes)
    {
        foreach (var refusal in outcomes.Select(outcome => outcome.Refusal).OfType<Domain.Decisions.Refusal>())
            LeftOut(logger, progress.Phase, refusal.Code);
    }

    [LoggerMessage(Level = LogLevel.Debug, Message = "The log could not answer; the request is sent again: {Reason}")]
    private static partial void AskedAgain(ILogger logger, string reason);

    [LoggerMessage(Level = LogLevel.Warning, Message = "A step of {Phase} was refused and left out: {Code}.")]
    private static partial void LeftOut(ILogger logger, string phase, string code);
}
