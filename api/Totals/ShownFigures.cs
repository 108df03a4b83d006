using AiTalent.ReadModel.Totals;

namespace AiTalent.Api.Totals;

/// <summary>Represents figures of which some may be hidden from the reader; hidden figures are null.</summary>
internal sealed record ShownFigures(
    long? Enrolled, long? Waitlisted, long? Offered, long? Completed, long? Failed, long? Withdrawn, long? NotPlaced, long? NoResult, long? Cancelled, long? Learners, long? ActiveLearners,
    long? Credentials, long? Certified, long? Engineers)
{
    public static ShownFigures From(ShownMeasures m) => new(
        m.Enrolled, m.Waitlisted, m.Offered, m.Completed, m.Failed, m.Withdrawn, m.NotPlaced, m.NoResult, m.Cancelled, m.Learners, m.ActiveLearners, m.Credentials, m.Certified, m.Engineers);
}
