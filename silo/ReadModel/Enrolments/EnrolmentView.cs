using AiTalent.Domain.CourseRuns;
using AiTalent.Domain.Languages;

namespace AiTalent.ReadModel.Enrolments;

/// <summary>Represents a learner's enrolment in a course run.</summary>
/// <param name="EffectiveAt">The time from which the status is effective.</param>
/// <param name="Until">The expiry of an offer or a held seat.</param>
/// <param name="WaitlistPosition">Live waitlist position in its part, from 1; null if the learner is not
/// waitlisted.</param>
/// <param name="Eligible">False for a waitlisted learner who will be skipped.</param>
/// <param name="LateWithdrawal">True if the withdrawal left a mark.</param>
/// <param name="History">Every status of every attempt, oldest first.</param>
public sealed record EnrolmentView(
    Guid LearnerId, Guid CourseRunId, Guid CourseId, Guid InstitutionId, LocalizedText? CourseTitle, LocalizedText? InstitutionName,
    EnrolmentStatus Status, int Attempt, Guid? ProgrammeId, Guid? PartnershipId, DateTimeOffset EffectiveAt, DateTimeOffset? Until,
    int? WaitlistPosition, bool Eligible, bool LateWithdrawal, decimal? Grade, Guid? TransferId, DateOnly StartsOn, DateOnly EndsOn,
    IReadOnlyList<EnrolmentChange> History)
{
    /// <summary>True if the learner withdrew while waitlisted and never had a seat in this attempt.</summary>
    public bool LeftWaitlist => Status == EnrolmentStatus.Withdrawn && History is [.., { Status: EnrolmentStatus.Waitlisted } before, _] && before.Attempt == Attempt;
}

/// <param name="At">The time from which the status is effective.</param>
public sealed record EnrolmentChange(int Attempt, EnrolmentStatus Status, DateTimeOffset At);
