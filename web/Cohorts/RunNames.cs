using AiTalent.Application.Localization;
using AiTalent.ReadModel.CourseRuns;
using AiTalent.Web.Languages;

namespace AiTalent.Web.Cohorts;

internal static class RunNames
{
    /// <summary>Returns the header of a narrow column.</summary>
    public static string? Short(CourseRunView run) => run.CourseCode ?? run.CourseTitle?.In(Language.Current.Code);

    /// <summary>Returns the label that distinguishes runs of the same course.</summary>
    public static string Dated(CourseRunView run) => $"{run.CourseTitle?.In(Language.Current.Code) ?? run.CourseCode}, {Dates.Day(run.Definition.StartsOn)}";
}
