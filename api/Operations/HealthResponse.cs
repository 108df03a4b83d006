using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace AiTalent.Api.Operations;

/// <param name="Status"><c>healthy</c>, <c>degraded</c> (serving, but needs an operator) or <c>unhealthy</c>.</param>
internal sealed record HealthResponse(string Status, IReadOnlyList<HealthResponse.Check> Checks)
{
    public static HealthResponse From(HealthReport report) => new(
        Word(report.Status), [.. report.Entries.Select(entry => new Check(entry.Key, Word(entry.Value.Status), entry.Value.Description))]);

    private static string Word(HealthStatus status) => status switch
    {
        HealthStatus.Healthy => "healthy",
        HealthStatus.Degraded => "degraded",
        _ => "unhealthy",
    };

    internal sealed record Check(string Name, string Status, string? Description);
}
