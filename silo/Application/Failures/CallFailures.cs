using AiTalent.Contracts.Commands;
using AiTalent.EventStore;
using Orleans.Runtime;
using Orleans.Runtime.Messaging;

namespace AiTalent.Application.Failures;

/// <summary>Classifies failures of the storage and of the way to a silo.</summary>
public static class CallFailures
{
    /// <returns>Null if it is another failure.</returns>
    public static StorageFailure? Classify(Exception failure) => failure switch
    {
        CommandOutcomeUnknownException unknown => unknown.MayHaveBeenWritten ? StorageFailure.OutcomeUnknown : StorageFailure.NothingWritten,
        StaleActivationException => StorageFailure.NothingWritten,
        OperationCanceledException => null,
        // The silo was lost while it processed the call.
        SiloUnavailableException => StorageFailure.OutcomeUnknown,
        // The call was never sent, or no silo accepted it.
        OrleansMessageRejectionException or ConnectionFailedException or GatewayTooBusyException => StorageFailure.NothingWritten,
        OrleansException => StorageFailure.OutcomeUnknown,
        _ => StorageFailures.Classify(failure) ?? (failure is TimeoutException ? StorageFailure.OutcomeUnknown : null),
    };
}
