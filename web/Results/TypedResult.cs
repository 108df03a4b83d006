using System.Globalization;
using AiTalent.Application;
using AiTalent.Application.Enrolments;
using AiTalent.Domain.CourseRuns;
using AiTalent.Web.Languages;
using Microsoft.AspNetCore.Http;

namespace AiTalent.Web.Results;

/// <summary>Represents a row of the table as typed.</summary>
/// <param name="Result">passed, failed, or empty for none yet.</param>
/// <param name="Grade">The grade as typed, with a point or a comma.</param>
public sealed record TypedResult(string Result, string Grade)
{
    public const string Passed = "passed";
    public const string Failed = "failed";

    /// <summary>Gets the label in the page's language: Passed, 87.5.</summary>
    public string Label
    {
        get
        {
            var result = Result switch { Passed => ResultText.Passed, Failed => ResultText.Failed, _ => "–" };
            return Grade.Length == 0 ? result : $"{result}, {Grade}";
        }
    }

    /// <summary>Returns the learner's current result.</summary>
    public static TypedResult Of(TaughtLearner learner) => new(
        learner.Status switch { EnrolmentStatus.Completed => Passed, EnrolmentStatus.Failed => Failed, _ => "" },
        learner.Grade?.ToString("0.##", CultureInfo.CurrentCulture) ?? "");

    public static TypedResult Read(IFormCollection form, Guid learnerId) => new(form[$"result-{learnerId}"].ToString(), form[$"grade-{learnerId}"].ToString().Trim());

    /// <summary>Returns the displayed result from the form; null if the form does not contain it.</summary>
    public static TypedResult? ReadShown(IFormCollection form, Guid learnerId) =>
        form[$"shown-{learnerId}"].ToString().Split('|') is [var result, var grade] ? new(result, grade) : null;

    /// <summary>Returns a pasted grade, with the result determined by the pass mark.</summary>
    public static TypedResult OfPasted(string grade, decimal passMark) =>
        Number(grade) is { } number ? new(number >= passMark ? Passed : Failed, grade.Trim()) : new("", grade.Trim());

    /// <summary>True if both are equal, regardless of the format of the grade.</summary>
    public bool IsSame(TypedResult other) =>
        Result == other.Result && (Number(Grade) is { } grade ? grade == Number(other.Grade) : Grade == other.Grade);

    /// <returns>False if the grade is not a number.</returns>
    public bool TryGrade(out decimal? grade)
    {
        grade = Number(Grade);
        return grade is not null || Grade.Length == 0;
    }

    public static decimal? Number(string? text) =>
        decimal.TryParse(text?.Trim().Replace(',', '.'), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number) ? number : null;
}
