using System.ComponentModel.DataAnnotations;

namespace AiTalent.Web.University.CourseRuns;

/// <summary>Options for closing ended course runs, bound from <c>AiTalent:CourseRuns</c>.</summary>
public sealed class RunClosingOptions
{
    /// <summary>
    /// Days after the last day from which a run that is not closed is listed to the registrar and the ministry, 1
    /// to 3,650; default 60.
    /// </summary>
    [Range(1, 3650)]
    public int OverdueAfterDays { get; set; } = 60;

    /// <summary>Gets the period as a time span.</summary>
    public TimeSpan Within => TimeSpan.FromDays(OverdueAfterDays);
}
