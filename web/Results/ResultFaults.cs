using AiTalent.Application;
using AiTalent.Application.Enrolments;
using AiTalent.Domain.CourseRuns;
using AiTalent.Web.Forms;
using AiTalent.Web.Languages;

namespace AiTalent.Web.Results;

/// <summary>Returns the errors of a row before it is sent, each with its own message and field.</summary>
internal static class ResultFaults
{
    public static IEnumerable<FieldError> Of(TaughtLearner learner, TypedResult line, TypedResult shown, bool hasReason)
    {
        if (!line.TryGrade(out var grade))
            yield return At("grade", learner, ResultText.GradeUnreadable);
        else if (grade is { } number && !ResultRules.IsGrade(number))
            yield return At("grade", learner, ResultText.GradeRange);
        if (line.Result is not (TypedResult.Passed or TypedResult.Failed))
            yield return At("result", learner, ResultText.ResultMissing);
        var now = TypedResult.Of(learner);
        if (!shown.IsSame(now))
            yield return At("result", learner, ResultText.Stale.Replace("{0}", now.Label, StringComparison.Ordinal));
        else if (ResultRules.IsCorrection(learner.Status) && !hasReason)
            yield return WithoutReason(learner);
    }

    /// <summary>Returns the error for a row that the rules refused.</summary>
    public static FieldError OfRefusal(TaughtLearner learner, string code, string? field) => (code, field) switch
    {
        ("out_of_range", "grade") => At("grade", learner, ResultText.GradeRange),
        ("required", "reason") => WithoutReason(learner),
        _ => At("result", learner, Desks.DeskLabels.OfRefusal(code)),
    };

    /// <summary>Returns the error for an edited row whose learner no longer participates.</summary>
    public static FieldError OfLeft(TaughtLearner learner) => new("changes", $"{learner.Label}: {ResultText.HasLeft}");

    private static FieldError WithoutReason(TaughtLearner learner) => new("reason", $"{learner.Label}: {ResultText.ReasonWanted}");

    private static FieldError At(string field, TaughtLearner learner, string words) => new($"{field}-{learner.LearnerId}", $"{learner.Label}: {words}");
}
