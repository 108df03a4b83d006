using AiTalent.Api.Requests;
using AiTalent.Domain.Authority;
using AiTalent.Domain.CourseRuns;
using AiTalent.Domain.Decisions;

namespace AiTalent.Api.Enrolments;

/// <param name="LearnerId">A learner who asks for themselves may leave it out.</param>
/// <param name="ProgrammeId">The programme that the learner takes the course in.</param>
/// <param name="PartnershipId">Takes a seat that the partnership has set aside.</param>
/// <param name="EffectiveAt">In the past; wants the permission history.</param>
/// <param name="OverrideReason">A code; enrols outside the window or without prerequisites, never beyond the seats; wants the permission override.</param>
internal sealed record EnrolmentRequest(
    Guid? LearnerId, Guid? ProgrammeId, Guid? PartnershipId, DateTimeOffset? EffectiveAt, string? OverrideReason)
{
    public Guid LearnerOr(Actor actor) => (LearnerId ?? actor.LearnerId).Required("learnerId");

    public Enrol ToCommand(CommandContext context, Guid learnerId) =>
        new(context, learnerId, ProgrammeId, PartnershipId, EffectiveAt: EffectiveAt, OverrideReason: OverrideReason);
}
