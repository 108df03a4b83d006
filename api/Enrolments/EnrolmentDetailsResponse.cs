using AiTalent.Domain.CourseRuns;
using AiTalent.ReadModel.Enrolments;

namespace AiTalent.Api.Enrolments;

/// <summary>Represents an enrolment in a run as the read model shows it.</summary>
internal sealed record EnrolmentDetailsResponse(
    Guid LearnerId, Guid CourseRunId, EnrolmentStatus Status, int? WaitlistPosition, int Attempt, Guid? ProgrammeId, Guid? PartnershipId,
    DateTimeOffset EffectiveAt, DateTimeOffset? OfferedUntil, bool Eligible, bool LateWithdrawal, decimal? Grade, IReadOnlyList<EnrolmentChange> History)
{
    public static EnrolmentDetailsResponse From(EnrolmentView view) => new(
        view.LearnerId, view.CourseRunId, view.Status, view.WaitlistPosition, view.Attempt, view.ProgrammeId, view.PartnershipId,
        view.EffectiveAt, view.Status == EnrolmentStatus.Offered ? view.Until : null, view.Eligible, view.LateWithdrawal, view.Grade, view.History);
}
