using AiTalent.Api.Requests;
using AiTalent.Domain.Authority;
using AiTalent.Domain.CourseRuns;
using AiTalent.Domain.Decisions;

namespace AiTalent.Api.Enrolments;

/// <param name="LearnerId">May be omitted by learners who act for themselves.</param>
/// <param name="ProgrammeId">The programme in which the learner takes the course.</param>
/// <param name="PartnershipId">Uses a seat that the partnership has reserved.</param>
/// <param name="EffectiveAt">A time in the past; requires the permission history.</param>
/// <param name="OverrideReason">
/// A code; enrols outside the window or without prerequisites, but never beyond the capacity; requires the permission override.
/// </param>
internal sealed record EnrolmentRequest(
    Guid? LearnerId, Guid? ProgrammeId, Guid? PartnershipId, DateTimeOffset? EffectiveAt, string? OverrideReason)
{
    public Guid LearnerOr(Actor actor) => (LearnerId ?? actor.LearnerId).Required("learnerId");

    public Enrol ToCommand(CommandContext context, Guid learnerId) =>
        new(context, learnerId, ProgrammeId, PartnershipId, EffectiveAt: EffectiveAt, OverrideReason: OverrideReason);
}
