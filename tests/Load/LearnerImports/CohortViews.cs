using AiTalent.Application.Cohorts.Imports;
using AiTalent.Load.Timing;

namespace AiTalent.Load.LearnerImports;

/// <summary>How long the views of a cohort take.</summary>
internal sealed class CohortViews
{
    public Latencies Page { get; } = new();

    /// <summary>In the order of a run's outcome.</summary>
    public Latencies Sorted { get; } = new();

    public Latencies ByName { get; } = new();

    public Latencies ByStanding { get; } = new();
}
