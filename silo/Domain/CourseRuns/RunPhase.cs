namespace AiTalent.Domain.CourseRuns;

/// <summary>Defines the phase of a run. A run is in exactly one phase; days are those of its own zone.</summary>
public enum RunPhase
{
    /// <summary>The run has not started and its window is not open.</summary>
    Upcoming,

    /// <summary>The window is open, whether or not the run has started.</summary>
    Open,

    /// <summary>The run has started and the window is closed or not yet open.</summary>
    Running,

    /// <summary>The last day has passed.</summary>
    Ended,

    /// <summary>The run was cancelled before its end, regardless of its dates.</summary>
    Cancelled,
}
