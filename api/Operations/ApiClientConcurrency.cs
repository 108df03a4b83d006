using System.Threading.RateLimiting;
using AiTalent.Api.Authority;

namespace AiTalent.Api.Operations;

/// <summary>So many requests of one program are worked on at once, so many more wait; no program takes the place of the others.</summary>
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
