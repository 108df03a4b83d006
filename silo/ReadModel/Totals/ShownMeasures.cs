namespace AiTalent.ReadModel.Totals;

/// <summary>
/// Represents the <see cref="Measures"/> of a cell as visible to an audience; null for a hidden figure.
/// </summary>
public sealed record ShownMeasures(
    long? Enrolled, long? Waitlisted, long? Offered, long? Completed, long? Failed, long? Withdrawn, long? NotPlaced, long? NoResult, long? Cancelled, long? Learners, long? ActiveLearners,
    long? Credentials, long? Certified, long? Engineers)
{
    /// <summary>Gets a cell whose figures are all hidden.</summary>
    public static ShownMeasures Hidden { get; } = new(null, null, null, null, null, null, null, null, null, null, null, null, null, null);

    /// <summary>Returns the exact figures.</summary>
    public static ShownMeasures Exactly(Measures m) => new(
        m.Enrolled, m.Waitlisted, m.Offered, m.Completed, m.Failed, m.Withdrawn, m.NotPlaced, m.NoResult, m.Cancelled, m.Learners, m.ActiveLearners, m.Credentials, m.Certified, m.Engineers);

    /// <param name="of">Returns the visible figure of each measure.</param>
    internal static ShownMeasures Each(Func<Measure, long?> of) => new(
        of(Measure.Enrolled), of(Measure.Waitlisted), of(Measure.Offered), of(Measure.Completed), of(Measure.Failed), of(Measure.Withdrawn),
        of(Measure.NotPlaced), of(Measure.NoResult), of(Measure.Cancelled),
        of(Measure.Learners), of(Measure.ActiveLearners), of(Measure.Credentials), of(Measure.Certified), of(Measure.Engineers));

    internal long? Of(Measure measure) => measure switch
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
