using AiTalent.Api.Demonstration.Chance;
using AiTalent.Api.Demonstration.Courses;
using AiTalent.Domain.CourseRuns;

namespace AiTalent.Api.Demonstration.CourseRuns;

/// <summary>Represents a run during planning: first its dates, then its attendances, and from these its seats.</summary>
internal sealed class PlannedRun(Guid id, PlannedCourse course, Calendar calendar, DateOnly startsOn, int weeks)
{
    private const int ClosedAfterDays = 21;

    private static readonly TimeSpan NightsOff = TimeSpan.FromMinutes(1);

    private readonly List<Attendance> _attendances = [];
    private readonly List<Block> _blocks = [];

    public Guid Id => id;

    public PlannedCourse Course => course;

    public DateOnly StartsOn => startsOn;

    public DateOnly EndsOn { get; } = startsOn.AddDays((7 * weeks) - 3);

    public int OpenForDays { get; init; } = 38;

    public int ClosesBefore { get; init; } = 5;

    /// <summary>Number of open seats; null is unlimited.</summary>
    public int? OpenSeats { get; set; }

    /// <summary>True if the run is kept free for the visitor, or is full with a waitlist; no other learner is added.</summary>
    public bool IsReserved { get; init; }

    public IReadOnlyList<Attendance> Attendances => _attendances;

    public IReadOnlyList<Block> Blocks => _blocks;

    public int Taken => _attendances.Count(attendance => attendance is { PartnershipId: null, Waits: false });

    public DateTimeOffset OpensAt => course.Institution.Zone.At(startsOn.AddDays(-ClosesBefore - OpenForDays), 9);

    public DateTimeOffset ClosesAt => course.Institution.Zone.At(startsOn.AddDays(-ClosesBefore), 17);

    public bool IsOver => EndsOn < calendar.Today;

    /// <summary>True if seats can no longer be taken.</summary>
    public bool IsEntryClosed => Definition.EntryEndsAt() <= calendar.Anchor;

    /// <summary>True if all results are recorded.</summary>
    public bool IsClosed => EndsOn.AddDays(ClosedAfterDays) < calendar.Today;

    public DateTimeOffset ClosedAt => course.Institution.Zone.At(EndsOn.AddDays(ClosedAfterDays), 9);

    public bool IsOpen => OpensAt < calendar.Anchor && calendar.Anchor < ClosesAt;

    public bool IsYetToOpen => OpensAt >= calendar.Anchor;

    public CourseRunDefinition Definition => new(
        course.Id, course.Institution.Id, OpensAt, ClosesAt, startsOn, EndsOn, course.Institution.Zone.Name,
        OpenSeats + _blocks.Sum(block => block.Seats), OpenSeats is null ? 0 : 40,
        WithdrawalDeadline: course.Institution.Zone.At(startsOn.AddDays(14), 17));

    public void Add(Attendance attendance) => _attendances.Add(attendance);

    public void Reserve(Block block) => _blocks.Add(block);

    /// <summary>Keeps all seats occupied while others wait before the run begins.</summary>
    public void KeepSeats()
    {
        if (course.Institution.Zone.At(startsOn, 12) < calendar.Anchor)
            return;
        for (var i = 0; i < _attendances.Count; i++)
        {
            if (_attendances[i].Ending == Ending.Withdrawn)
                _attendances[i] = _attendances[i] with { Ending = Ending.None, EndedAt = default };
        }
    }

    /// <summary>Returns a time in the enrolment window up to now; the last part of it is left to waiting learners.</summary>
    public DateTimeOffset Moment(SeededRandom dice, double from, double to)
    {
        var end = ClosesAt < calendar.Anchor ? ClosesAt : calendar.Anchor;
        var moment = OpensAt + ((end - OpensAt - NightsOff) * dice.Between(from, to));
        return new DateTimeOffset(moment.Ticks - (moment.Ticks % TimeSpan.TicksPerSecond), TimeSpan.Zero);
    }

    /// <summary>Returns the time of a result; later than the anchor if it is still outstanding.</summary>
    public DateTimeOffset ResultAt(SeededRandom dice) =>
        course.Institution.Zone.At(EndsOn.AddDays(dice.Between(2, 12)), dice.Between(8, 17), dice.Between(0, 59));

    /// <summary>Orders the attendances by time: those with a seat, then those waiting.</summary>
    public void Complete() =>
        _attendances.Sort((one, other) => one.Waits == other.Waits ? (one.EnrolledAt, one.Learner).CompareTo((other.EnrolledAt, other.Learner)) : one.Waits.CompareTo(other.Waits));
}
