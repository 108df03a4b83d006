using AiTalent.Application.Enrolments;
using Microsoft.AspNetCore.Http;

namespace AiTalent.Web.Results;

/// <summary>
/// Represents the submitted table: the learner of each row in the displayed order, with the displayed and the
/// current values.
/// </summary>
internal sealed class SentResults(IFormCollection form)
{
    public IReadOnlyList<Guid> Rows { get; } =
        [.. form["row"].Select(row => Guid.TryParse(row, out var id) ? id : Guid.Empty).Where(id => id != Guid.Empty).Distinct().Take(ResultRows.Most)];

    /// <summary>True to fill in the pasted lines; false to save the table.</summary>
    public bool IsToFill => form["do"] == "fill";

    public TypedResult Typed(Guid learnerId) => TypedResult.Read(form, learnerId);

    /// <summary>
    /// Returns the values displayed when the form was created, so that changes by others in the meantime are not
    /// overwritten by an unedited row.
    /// </summary>
    public TypedResult Shown(TaughtLearner learner) => TypedResult.ReadShown(form, learner.LearnerId) ?? TypedResult.Of(learner);

    /// <summary>True if the row was edited.</summary>
    public bool IsTouched(TaughtLearner learner) => form.ContainsKey($"result-{learner.LearnerId}") && !Typed(learner.LearnerId).IsSame(Shown(learner));
}
