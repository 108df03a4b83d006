using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace AiTalent.Api.Operations;

/// <param name="Status"><c>healthy</c> or <c>unhealthy</c>.</param>
internal sealed record HealthTold(string Status, IReadOnlyList<HealthTold.Check> Checks)
{
    public static HealthTold From(HealthReport report) => new(
        Word(report.Status), [.. report.Entries.Select(entry => new Check(entry.Key, Word(entry.Value.Status), entry.Value.Description))]);

    private static string Word(HealthStatus status) => status == HealthStatus.Healthy ? "healthy" : "unhealthy";

    internal sealed record Check(string Name, string Status, string? Description);
}
