using System.Threading.RateLimiting;
using AiTalent.Api.Authority;

namespace AiTalent.Api.Operations;

/// <summary>
/// Limits the concurrent and the queued requests of each API client, so that none of them uses up the capacity of the others.
/// </summary>
internal static class ApiClientConcurrency
{
    public const string Policy = "programs";

    private const int AtOnce = 1_024;
    private const int Waiting = 4_096;

    public static IServiceCollection AddApiClientConcurrency(this IServiceCollection services) => services.AddRateLimiter(limits =>
    {
        limits.RejectionStatusCode = StatusCodes.Status429TooManyRequests;
        limits.AddPolicy(Policy, context => RateLimitPartition.GetConcurrencyLimiter(Caller.Of(context).Id, _ => new ConcurrencyLimiterOptions
        {
            PermitLimit = AtOnce,
            QueueLimit = Waiting,
            QueueProcessingOrder = QueueProcessingOrder.OldestFirst,
        }));
    });
}
