namespace AiTalent.ReadModel.Totals;

/// <summary>Represents the figures of a key.</summary>
/// <param name="Enrolled">Enrolments in Enrolled or Suspended.</param>
/// <param name="NotPlaced">Enrolments of learners who were waitlisted until the entry closed.</param>
/// <param name="NoResult">Enrolments whose run was closed without a result.</param>
/// <param name="Cancelled">Enrolments of cancelled runs.</param>
/// <param name="Learners">Distinct learners who ever had an enrolment in Enrolled, Suspended, Completed, Failed or
/// NoResult.</param>
/// <param name="ActiveLearners">Distinct learners with a current enrolment in Enrolled or Suspended.</param>
/// <param name="Credentials">Valid credentials.</param>
/// <param name="Certified">Distinct learners with at least one valid credential.</param>
/// <param name="Engineers">Distinct learners with at least one valid credential that makes an engineer.</param>
public sealed record Measures(
    long Enrolled, long Waitlisted, long Offered, long Completed, long Failed, long Withdrawn, long NotPlaced, long NoResult, long Cancelled, long Learners, long ActiveLearners,
    long Credentials, long Certified, long Engineers)
{
    public static Measures Zero { get; } = new(0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0);

    internal long Of(Measure measure) => measure switch
    {
        Measure.Enrolled => Enrolled,
        Measure.Waitlisted => Waitlisted,
        Measure.Offered => Offered,
        Measure.Completed => Completed,
        Measure.Failed => Failed,
        Measure.Withdrawn => Withdrawn,
        Measure.NotPlaced => NotPlaced,
        Measure.NoResult => NoResult,
        Measure.Cancelled => Cancelled,
        Measure.Learners => Learners,
        Measure.ActiveLearners => ActiveLearners,
        Measure.Credentials => Credentials,
        Measure.Certified => Certified,
        Measure.Engineers => Engineers,
        _ => throw new ArgumentOutOfRangeException(nameof(measure), measure, "There is no such measure."),
    };
}
