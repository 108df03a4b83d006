using AiTalent.Domain.CourseRuns;

namespace AiTalent.ReadModel.Enrolments;

/// <summary>What is kept of a learner's place in a run beside the place itself.</summary>
/// <param name="Eligible">False for who waits but will be passed over.</param>
/// <param name="LateWithdrawal">Whether the withdrawal left a mark.</param>
/// <param name="LeftWaitlist">Whether the learner withdrew while waiting.</param>
public sealed record EnrolmentRemarks(EnrolmentStatus Status, int Attempt, bool Eligible, bool LateWithdrawal, decimal? Grade, bool LeftWaitlist);
