using AiTalent.Application.Failures;
using AiTalent.Contracts.Commands;
using AiTalent.EventStore;
using Orleans.Runtime;
using Orleans.Runtime.Messaging;

namespace AiTalent.Api.Problems;

/// <summary>The one place that says what a failure of the storage, or of the way to a silo, means to whoever sent the request.</summary>
internal static class Unavailability
{
    public const string NothingWritten = "storage_unavailable";
    public const string OutcomeUnknown = "outcome_unknown";
    public static readonly TimeSpan RetryAfter = TimeSpan.FromSeconds(1);

    /// <returns>The code of the problem; null where it is another failure.</returns>
    public static string? CodeOf(Exception failure, HttpRequest request) => CallFailures.Classify(failure) switch
    {
        null => null,
        // A request that only reads leaves nothing in doubt.
        StorageFailure.OutcomeUnknown when !IsSafe(request.Method) => OutcomeUnknown,
        _ => NothingWritten,
    };

    private static bool IsSafe(string method) => HttpMethods.IsGet(method) || HttpMethods.IsHead(method) || HttpMethods.IsOptions(method);
}
