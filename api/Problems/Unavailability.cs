using AiTalent.Application.Failures;
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
    public static string? CodeOf(Exception failure, HttpRequest request) => CallFailures.Classify(failure) switch
    {
        null => null,
        // A read-only request leaves nothing in doubt.
        StorageFailure.OutcomeUnknown when !IsSafe(request.Method) => OutcomeUnknown,
        _ => NothingWritten,
    };

    private static bool IsSafe(string method) => HttpMethods.IsGet(method) || HttpMethods.IsHead(method) || HttpMethods.IsOptions(method);
}
