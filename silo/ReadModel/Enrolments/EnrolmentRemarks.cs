using AiTalent.Domain.CourseRuns;

namespace AiTalent.ReadModel.Enrolments;

/// <summary>Represents additional data about a learner's enrolment in a run.</summary>
/// <param name="Eligible">False for a waitlisted learner who will be skipped.</param>
/// <param name="LateWithdrawal">True if the withdrawal left a mark.</param>
/// <param name="LeftWaitlist">True if the learner withdrew while waitlisted.</param>
public sealed record EnrolmentRemarks(EnrolmentStatus Status, int Attempt, bool Eligible, bool LateWithdrawal, decimal? Grade, bool LeftWaitlist);
