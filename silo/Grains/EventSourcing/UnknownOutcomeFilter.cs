using AiTalent.Contracts.Commands;
using AiTalent.EventStore;

namespace AiTalent.Grains.EventSourcing;

/// <summary>
/// Converts database failures in a grain to <see cref="CommandOutcomeUnknownException"/> for the caller in any
/// process. Must be registered on every silo.
/// </summary>
public sealed class UnknownOutcomeFilter : IIncomingGrainCallFilter
{
    public Task Invoke(IIncomingGrainCallContext context)
    {
        var call = context.Invoke();
        return call.IsCompletedSuccessfully ? call : AwaitAsync(call);
    }

    private static async Task AwaitAsync(Task call)
    {
        try
        {
            await call;
        }
        catch (Exception failure) when (failure is not (CommandOutcomeUnknownException or OperationCanceledException)
            && StorageFailures.Classify(failure) is { } meaning)
        {
            throw new CommandOutcomeUnknownException(StorageFailures.Describe(failure)) { MayHaveBeenWritten = meaning == StorageFailure.OutcomeUnknown };
        }
    }
}
