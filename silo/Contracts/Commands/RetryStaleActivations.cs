using Orleans;

namespace AiTalent.Contracts.Commands;

/// <summary>
/// Retries a call whose activation found its state out of date with its stream. Nothing was written in that case,
/// so the retry is safe; the next activation reloads the log. Must be registered on every silo and client.
/// </summary>
public sealed class RetryStaleActivations : IOutgoingGrainCallFilter
{
    private const int MaxAttempts = 8;

    /// <inheritdoc />
    public async Task Invoke(IOutgoingGrainCallContext context)
    {
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                await context.Invoke();
                return;
            }
            catch (StaleActivationException) when (attempt < MaxAttempts)
            {
                await Task.Delay(TimeSpan.FromMilliseconds(5 << attempt));
            }
        }
    }
}
