using AiTalent.Contracts.Commands;
using AiTalent.EventStore;

namespace AiTalent.Grains.EventSourcing;

/// <summary>
/// Whatever a grain needed of a database and did not get reaches its caller, in whatever process, as <see cref="CommandUndecidedException"/>.
/// To be added to every silo.
/// </summary>
public sealed class UndecidedCalls : IIncomingGrainCallFilter
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
        catch (Exception failure) when (failure is not (CommandUndecidedException or OperationCanceledException)
            && StorageFailures.Classify(failure) is { } meaning)
        {
            throw new CommandUndecidedException(StorageFailures.Describe(failure)) { MayBeWritten = meaning == StorageFailure.OutcomeUnknown };
        }
    }
}
