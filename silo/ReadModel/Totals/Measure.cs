using AiTalent.Domain.CourseRuns;

namespace AiTalent.ReadModel.Totals;

/// <summary>The measures by their place in <see cref="MeasureColumns"/>.</summary>
internal enum Measure
{
    Enrolled,
    Waitlisted,
    Offered,
    Completed,
    Failed,
    Withdrawn,
    NotPlaced,
    NoResult,
    Cancelled,
    Learners,
    ActiveLearners,
    Credentials,
    Certified,
    Engineers,
}

internal static class StatusMeasures
{
    /// <summary>The measure that counts enrolments of a status; null where none does.</summary>
    public static Measure? Of(EnrolmentStatus status) => status switch
    {
        EnrolmentStatus.Enrolled or EnrolmentStatus.Suspended => Measure.Enrolled,
        EnrolmentStatus.Waitlisted => Measure.Waitlisted,
        EnrolmentStatus.Offered => Measure.Offered,
        EnrolmentStatus.Completed => Measure.Completed,
        EnrolmentStatus.Failed => Measure.Failed,
        EnrolmentStatus.Withdrawn => Measure.Withdrawn,
        EnrolmentStatus.NotPlaced => Measure.NotPlaced,
        EnrolmentStatus.NoResult => Measure.NoResult,
        EnrolmentStatus.Cancelled => Measure.Cancelled,
        EnrolmentStatus.Held or EnrolmentStatus.Transferred or EnrolmentStatus.Expired => null,
        _ => throw new ArgumentOutOfRangeException(nameof(status), status, "A status without a row in the table."),
    };
}
