using System.Text.Json.Serialization;
using AiTalent.Contracts.Commands;
using AiTalent.Domain.CourseRuns;

namespace AiTalent.Api.Enrolments;

/// <summary>Represents the outcome of one row: an enrolment, or the code and field of the refusal.</summary>
/// <param name="Repeated">True if the row had no further effect because the state already applied.</param>
internal sealed record EnrolmentRowResponse(
    Guid LearnerId,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] EnrolmentStatus? Status,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] int? WaitlistPosition,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] int? Attempt,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] bool? Repeated,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] long? Position,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] string? Code,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] string? Field)
{
    public static EnrolmentRowResponse From(Guid learnerId, Outcome<EnrolmentState> outcome) => outcome switch
    {
        { Refusal: { } refusal } => new(learnerId, null, null, null, null, null, refusal.Code, refusal.Field),
        { Answer: { } answer } => new(learnerId, answer.Status, answer.WaitlistPosition, answer.Attempt, outcome.Repeated, outcome.Position, null, null),
        _ => throw new InvalidOperationException("An outcome is an answer or a refusal."),
    };
}
