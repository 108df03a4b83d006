using AiTalent.Domain.CourseRuns;

namespace AiTalent.ReadModel.Totals;

/// <summary>Defines the measures by their index in <see cref="MeasureColumns"/>.</summary>
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
    /// <summary>Returns the measure that counts enrolments of a status; null if there is none.</summary>
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
