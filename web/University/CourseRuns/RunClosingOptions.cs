using System.ComponentModel.DataAnnotations;

namespace AiTalent.Web.University.CourseRuns;

/// <summary>When a course run that has ended should be closed. Bound to <c>AiTalent:CourseRuns</c>.</summary>
public sealed class RunClosingOptions
{
    /// <summary>Days after the last day from which on a run that is not closed is listed to the registrar and the ministry, 1 to 3,650.</summary>
    [Range(1, 3650)]
    public int OverdueAfterDays { get; set; } = 60;

    /// <summary>The same as a time span.</summary>
    public TimeSpan Within => TimeSpan.FromDays(OverdueAfterDays);
}
