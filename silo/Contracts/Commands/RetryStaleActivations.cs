using Orleans;

namespace AiTalent.Contracts.Commands;

/// <summary>
/// Asks again where an activation found that it no longer stands for its stream. Nothing was written then, so it is safe;
/// the next activation reads the log anew. To be added to every silo and client.
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
