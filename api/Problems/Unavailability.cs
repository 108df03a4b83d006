using AiTalent.Contracts.Commands;
using AiTalent.EventStore;
using Orleans.Runtime;
using Orleans.Runtime.Messaging;

namespace AiTalent.Api.Problems;

/// <summary>Maps failures of the storage, or of the connection to a silo, to the responses sent to clients.</summary>
internal static class Unavailability
{
    public const string NothingWritten = "storage_unavailable";
    public const string OutcomeUnknown = "outcome_unknown";
    public static readonly TimeSpan RetryAfter = TimeSpan.FromSeconds(1);

    /// <returns>The problem code; null for any other failure.</returns>
    public static string? CodeOf(Exception failure, HttpRequest request) => Classify(failure) switch
    {
        null => null,
        // A read-only request leaves nothing in doubt.
        StorageFailure.OutcomeUnknown when !IsSafe(request.Method) => OutcomeUnknown,
        _ => NothingWritten,
    };

    public static StorageFailure? Classify(Exception failure) => failure switch
    {
        CommandOutcomeUnknownException undecided => undecided.MayHaveBeenWritten ? StorageFailure.OutcomeUnknown : StorageFailure.NothingWritten,
        StaleActivationException => StorageFailure.NothingWritten,
        OperationCanceledException => null,
        // The silo was lost while it processed the call.
        SiloUnavailableException => StorageFailure.OutcomeUnknown,
        // The call was never sent, or no silo accepted it.
        OrleansMessageRejectionException or ConnectionFailedException or GatewayTooBusyException => StorageFailure.NothingWritten,
        OrleansException => StorageFailure.OutcomeUnknown,
        _ => StorageFailures.Classify(failure) ?? (failure is TimeoutException ? StorageFailure.OutcomeUnknown : null),
    };

    private static bool IsSafe(string method) => HttpMethods.IsGet(method) || HttpMethods.IsHead(method) || HttpMethods.IsOptions(method);
}
