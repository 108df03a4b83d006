using System.Globalization;
using AiTalent.Domain.CourseRuns;
using Microsoft.AspNetCore.Http;

namespace AiTalent.Web.Results;

/// <summary>A line of the table as it was typed.</summary>
/// <param name="Result">passed, failed, or empty for none yet.</param>
/// <param name="Grade">As written, with a point or a comma.</param>
public sealed record TypedResult(string Result, string Grade)
{
    public const string Passed = "passed";
    public const string Failed = "failed";

    /// <summary>What the learner has now.</summary>
    public static TypedResult Of(TaughtLearner learner) => new(
        learner.Status switch { EnrolmentStatus.Completed => Passed, EnrolmentStatus.Failed => Failed, _ => "" },
        learner.Grade?.ToString("0.##", CultureInfo.CurrentCulture) ?? "");

    public static TypedResult Read(IFormCollection form, Guid learnerId) => new(form[$"result-{learnerId}"].ToString(), form[$"grade-{learnerId}"].ToString().Trim());

    /// <summary>What the page showed of the learner when the form was made: who came between is not overwritten by a line that nobody touched.</summary>
    public static TypedResult Shown(IFormCollection form, TaughtLearner learner) =>
        form[$"shown-{learner.LearnerId}"].ToString().Split('|') is [var result, var grade] ? new(result, grade) : Of(learner);

    /// <summary>A grade of a pasted column, judged by the mark from which it is passed.</summary>
    public static TypedResult OfColumn(string line, decimal passMark) =>
        Number(line) is { } grade ? new(grade >= passMark ? Passed : Failed, line.Trim()) : new("", line.Trim());

    /// <returns>False where the grade is no number.</returns>
    public bool TryGrade(out decimal? grade)
    {
        grade = Number(Grade);
        return grade is not null || Grade.Length == 0;
    }

    public static decimal? Number(string? text) =>
        decimal.TryParse(text?.Trim().Replace(',', '.'), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number) ? number : null;
}
