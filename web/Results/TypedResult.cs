using System.Globalization;
using AiTalent.Application;
using AiTalent.Application.Enrolments;
using AiTalent.Domain.CourseRuns;
using AiTalent.Web.Languages;
using Microsoft.AspNetCore.Http;

namespace AiTalent.Web.Results;

/// <summary>A line of the table as it was typed.</summary>
/// <param name="Result">passed, failed, or empty for none yet.</param>
/// <param name="Grade">As written, with a point or a comma.</param>
public sealed record TypedResult(string Result, string Grade)
{
    public const string Passed = "passed";
    public const string Failed = "failed";

    /// <summary>In the page's language: Passed, 87.5.</summary>
    public string Label
    {
        get
        {
            var result = Result switch { Passed => ResultText.Passed, Failed => ResultText.Failed, _ => "–" };
            return Grade.Length == 0 ? result : $"{result}, {Grade}";
        }
    }

    /// <summary>What the learner has now.</summary>
    public static TypedResult Of(TaughtLearner learner) => new(
        learner.Status switch { EnrolmentStatus.Completed => Passed, EnrolmentStatus.Failed => Failed, _ => "" },
        learner.Grade?.ToString("0.##", CultureInfo.CurrentCulture) ?? "");

    public static TypedResult Read(IFormCollection form, Guid learnerId) => new(form[$"result-{learnerId}"].ToString(), form[$"grade-{learnerId}"].ToString().Trim());

    /// <summary>What the form says that it showed; null where it says nothing.</summary>
    public static TypedResult? ReadShown(IFormCollection form, Guid learnerId) =>
        form[$"shown-{learnerId}"].ToString().Split('|') is [var result, var grade] ? new(result, grade) : null;

    /// <summary>A pasted grade, judged by the mark from which it is passed.</summary>
    public static TypedResult OfPasted(string grade, decimal passMark) =>
        Number(grade) is { } number ? new(number >= passMark ? Passed : Failed, grade.Trim()) : new("", grade.Trim());

    /// <summary>Whether it says the same, however the grade is written.</summary>
    public bool IsSame(TypedResult other) =>
        Result == other.Result && (Number(Grade) is { } grade ? grade == Number(other.Grade) : Grade == other.Grade);

    /// <returns>False where the grade is no number.</returns>
    public bool TryGrade(out decimal? grade)
    {
        grade = Number(Grade);
        return grade is not null || Grade.Length == 0;
    }

    public static decimal? Number(string? text) =>
        decimal.TryParse(text?.Trim().Replace(',', '.'), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number) ? number : null;
}
