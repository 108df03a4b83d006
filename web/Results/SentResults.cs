using AiTalent.Application.Enrolments;
using Microsoft.AspNetCore.Http;

namespace AiTalent.Web.Results;

/// <summary>The table as the form brings it back: the learner of every row in the order that was shown, and what each row showed and has in it now.</summary>
internal sealed class SentResults(IFormCollection form)
{
    public IReadOnlyList<Guid> Rows { get; } =
        [.. form["row"].Select(row => Guid.TryParse(row, out var id) ? id : Guid.Empty).Where(id => id != Guid.Empty).Distinct().Take(ResultRows.Most)];

    /// <summary>Whether the pasted lines are to be filled in; else the table is to be saved.</summary>
    public bool IsToFill => form["do"] == "fill";

    public TypedResult Typed(Guid learnerId) => TypedResult.Read(form, learnerId);

    /// <summary>What the page showed of the learner when the form was made: who came between is not overwritten by a line that nobody touched.</summary>
    public TypedResult Shown(TaughtLearner learner) => TypedResult.ReadShown(form, learner.LearnerId) ?? TypedResult.Of(learner);

    /// <summary>Whether somebody typed into the row.</summary>
    public bool IsTouched(TaughtLearner learner) => form.ContainsKey($"result-{learner.LearnerId}") && !Typed(learner.LearnerId).IsSame(Shown(learner));
}
