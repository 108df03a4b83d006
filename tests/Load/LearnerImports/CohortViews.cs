using AiTalent.Application.Cohorts.Imports;
using AiTalent.Load.Timing;

namespace AiTalent.Load.LearnerImports;

/// <summary>Holds the durations of the views of a cohort.</summary>
internal sealed class CohortViews
{
    public Latencies Page { get; } = new();

    /// <summary>Durations of views sorted by the outcome of a run.</summary>
    public Latencies Sorted { get; } = new();

    public Latencies ByName { get; } = new();

    public Latencies ByStanding { get; } = new();
}
