namespace AiTalent.Api.Operations.Dashboard;

/// <summary>Settings of the silo dashboard; the section <c>AiTalent:Dashboard</c>.</summary>
internal sealed record OperatorDashboardOptions
{
    /// <summary>Time that the dashboard continues recording after its last request, 1 second to 1 day. Default: 5 minutes.</summary>
    public TimeSpan StopAfter { get; init; } = TimeSpan.FromMinutes(5);

    public IEnumerable<string> Problems()
    {
        if (StopAfter < TimeSpan.FromSeconds(1) || StopAfter > TimeSpan.FromDays(1))
            yield return "AiTalent:Dashboard:StopAfter must be 00:00:01 to 1.00:00:00.";
    }
}
