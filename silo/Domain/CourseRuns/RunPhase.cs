namespace AiTalent.Domain.CourseRuns;

/// <summary>How far a run has come. It is in one phase at a time; days are those of its own zone.</summary>
public enum RunPhase
{
    /// <summary>It has not started, and its window is not open.</summary>
    Upcoming,

    /// <summary>Its window is open, whether it has started or not.</summary>
    Open,

    /// <summary>It has started, and nobody can apply any more, or not yet.</summary>
    Running,

    /// <summary>Its last day is over.</summary>
    Ended,

    /// <summary>It was cancelled before its end, whatever its dates say.</summary>
    Cancelled,
}
