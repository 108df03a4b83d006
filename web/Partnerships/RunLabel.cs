using AiTalent.Application.Localization;
using AiTalent.ReadModel.CourseRuns;
using AiTalent.Web.Languages;

namespace AiTalent.Web.Partnerships;

/// <summary>Formats a course run in one line, for lists with runs of several institutions.</summary>
internal static class RunLabel
{
    public static string Of(CourseRunView? run) => run is null
        ? "–"
        : $"{run.CourseTitle?.In(Language.Current.Code) ?? run.CourseCode}, {Dates.Day(run.Definition.StartsOn)}, {run.InstitutionName?.In(Language.Current.Code)}";
}
