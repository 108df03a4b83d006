using AiTalent.Domain.CourseRuns;
using AiTalent.Domain.Decisions;
using AiTalent.ReadModel.Totals;

namespace AiTalent.ReadModel.Verification;

/// <summary>Represents a status over a half-open interval.</summary>
internal readonly record struct StatusInterval(EnrolmentStatus Status, DateTimeOffset From, DateTimeOffset Until);

internal readonly record struct ValidInterval(bool MakesEngineer, DateTimeOffset From, DateTimeOffset Until);

/// <summary>Represents one learner's facts under one key.</summary>
internal sealed class LearnerPart
{
    public List<StatusInterval> Statuses { get; } = [];

    public List<ValidInterval> Credentials { get; } = [];

    /// <summary>Returns the days on which something changed, in order.</summary>
    public IEnumerable<DateOnly> Days() => Statuses.SelectMany(status => Instants(status.From, status.Until))
        .Concat(Credentials.SelectMany(credential => Instants(credential.From, credential.Until)))
        .Select(NationalDay.Of).Distinct().Order();

    /// <summary>Returns the measures by their definition, at the last instant of a day.</summary>
    public long[] AtEndOf(DateOnly day)
    {
        var end = NationalDay.EndOf(day);
        var held = Statuses.Where(status => Holds(status.From, status.Until, end)).Select(status => status.Status).ToList();
        var valid = Credentials.Where(credential => Holds(credential.From, credential.Until, end)).ToList();
        var measures = new long[MeasureColumns.Count];
        measures[(int)Measure.Enrolled] = held.Count(status => status is EnrolmentStatus.Enrolled or EnrolmentStatus.Suspended);
        measures[(int)Measure.Waitlisted] = held.Count(status => status is EnrolmentStatus.Waitlisted);
        measures[(int)Measure.Offered] = held.Count(status => status is EnrolmentStatus.Offered);
        measures[(int)Measure.Completed] = held.Count(status => status is EnrolmentStatus.Completed);
        measures[(int)Measure.Failed] = held.Count(status => status is EnrolmentStatus.Failed);
        measures[(int)Measure.Withdrawn] = held.Count(status => status is EnrolmentStatus.Withdrawn);
        measures[(int)Measure.NotPlaced] = held.Count(status => status is EnrolmentStatus.NotPlaced);
        measures[(int)Measure.NoResult] = held.Count(status => status is EnrolmentStatus.NoResult);
        measures[(int)Measure.Cancelled] = held.Count(status => status is EnrolmentStatus.Cancelled);
        measures[(int)Measure.Learners] = One(Statuses.Exists(status => status.From < end && IsLearning(status.Status)));
        measures[(int)Measure.ActiveLearners] = One(held.Exists(status => status is EnrolmentStatus.Enrolled or EnrolmentStatus.Suspended));
        measures[(int)Measure.Credentials] = valid.Count;
        measures[(int)Measure.Certified] = One(valid.Count > 0);
        measures[(int)Measure.Engineers] = One(valid.Exists(credential => credential.MakesEngineer));
        return measures;
    }

    private static bool Holds(DateTimeOffset from, DateTimeOffset until, DateTimeOffset end) => from < end && until >= end;

    private static bool IsLearning(EnrolmentStatus status) =>
        status is EnrolmentStatus.Enrolled or EnrolmentStatus.Suspended or EnrolmentStatus.Completed or EnrolmentStatus.Failed or EnrolmentStatus.NoResult;

    private static long One(bool counts) => counts ? 1 : 0;

    private static IEnumerable<DateTimeOffset> Instants(DateTimeOffset from, DateTimeOffset until) =>
        until == DateTimeOffset.MaxValue ? [from] : [from, until];
}
