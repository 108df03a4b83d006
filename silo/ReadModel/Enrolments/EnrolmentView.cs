using AiTalent.Domain.CourseRuns;
using AiTalent.Domain.Languages;

namespace AiTalent.ReadModel.Enrolments;

/// <summary>Where a learner stands in a course run.</summary>
/// <param name="EffectiveAt">From when the status holds.</param>
/// <param name="Until">When an offer or a held seat ends.</param>
/// <param name="WaitlistPosition">Live place in the queue of its part, from 1; null for who does not wait.</param>
/// <param name="Eligible">False for who waits but will be passed over.</param>
/// <param name="LateWithdrawal">Whether the withdrawal left a mark.</param>
/// <param name="History">Every status of every attempt, the oldest first.</param>
public sealed record EnrolmentView(
    Guid LearnerId, Guid CourseRunId, Guid CourseId, Guid InstitutionId, LocalizedText? CourseTitle, LocalizedText? InstitutionName,
    EnrolmentStatus Status, int Attempt, Guid? ProgrammeId, Guid? PartnershipId, DateTimeOffset EffectiveAt, DateTimeOffset? Until,
    int? WaitlistPosition, bool Eligible, bool LateWithdrawal, decimal? Grade, Guid? TransferId, DateOnly StartsOn, DateOnly EndsOn,
    IReadOnlyList<EnrolmentChange> History)
{
    /// <summary>Whether the learner withdrew while waiting and never had a seat in this attempt.</summary>
    public bool LeftWaitlist => Status == EnrolmentStatus.Withdrawn && History is [.., { Status: EnrolmentStatus.Waitlisted } before, _] && before.Attempt == Attempt;
}

/// <param name="At">From when the status holds.</param>
public sealed record EnrolmentChange(int Attempt, EnrolmentStatus Status, DateTimeOffset At);
