using System.ComponentModel.DataAnnotations;
using AiTalent.Api.Requests;
using AiTalent.Application;
using AiTalent.Domain.CourseRuns;
using AiTalent.Domain.Decisions;

namespace AiTalent.Api.Enrolments;

/// <param name="Grade">0 to 100.</param>
/// <param name="EffectiveAt">A time in the past; requires the permission history.</param>
/// <param name="Reason">A code: why an existing result is replaced. Required from people, optional for API clients.</param>
internal sealed record ResultRow(
    [property: Required] Guid? LearnerId, [property: Required] ResultWord? Result, decimal? Grade, DateTimeOffset? EffectiveAt, string? Reason)
{
    public RecordResult ToCommand(CommandContext context) => new(context, LearnerId!.Value, Result == ResultWord.Passed, Grade, EffectiveAt, Reason);

    public static ResultRow[] Checked(ResultRow[] rows)
    {
        var checkedRows = rows.Required("body", EnrolmentBatchRequest.MaxRows);
        checkedRows.Select((row, i) => row.Required($"[{i}]").CheckedAt(i)).ToList().Distinct("body");
        return checkedRows;
    }

    private Guid CheckedAt(int row)
    {
        Result.Required($"[{row}].result");
        return LearnerId.Required($"[{row}].learnerId");
    }
}
