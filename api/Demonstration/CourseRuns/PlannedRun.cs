using AiTalent.Api.Demonstration.Chance;
using AiTalent.Api.Demonstration.Courses;
using AiTalent.Domain.CourseRuns;

namespace AiTalent.Api.Demonstration.CourseRuns;

/// <summary>A run while it is planned: first its dates, then who comes, and from that its seats.</summary>
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

    /// <summary>Seats of the open part; null is unlimited.</summary>
    public int? OpenSeats { get; set; }

    /// <summary>Kept free for the visitor, or full with a waitlist: nobody else comes in.</summary>
    public bool IsReserved { get; init; }

    public IReadOnlyList<Attendance> Attendances => _attendances;

    public IReadOnlyList<Block> Blocks => _blocks;

    public int Taken => _attendances.Count(attendance => attendance is { PartnershipId: null, Waits: false });

    public DateTimeOffset OpensAt => course.Institution.Zone.At(startsOn.AddDays(-ClosesBefore - OpenForDays), 9);

    public DateTimeOffset ClosesAt => course.Institution.Zone.At(startsOn.AddDays(-ClosesBefore), 17);

    public bool IsOver => EndsOn < calendar.Today;

    /// <summary>Nobody gets a seat any more.</summary>
    public bool IsEntryClosed => Definition.EntryEndsAt() <= calendar.Anchor;

    /// <summary>Its results are complete.</summary>
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

    /// <summary>While others wait for a seat before the run begins, nobody gives one back.</summary>
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

    /// <summary>A moment of the enrolment window up to now; the later part of it is left to those who wait.</summary>
    public DateTimeOffset Moment(SeededRandom dice, double from, double to)
    {
        var end = ClosesAt < calendar.Anchor ? ClosesAt : calendar.Anchor;
        var moment = OpensAt + ((end - OpensAt - NightsOff) * dice.Between(from, to));
        return new DateTimeOffset(moment.Ticks - (moment.Ticks % TimeSpan.TicksPerSecond), TimeSpan.Zero);
    }

    /// <summary>When a result is given out; later than the anchor where it is still to come.</summary>
    public DateTimeOffset ResultAt(SeededRandom dice) =>
        course.Institution.Zone.At(EndsOn.AddDays(dice.Between(2, 12)), dice.Between(8, 17), dice.Between(0, 59));

    /// <summary>Orders them as they came: those with a seat, then those who wait.</summary>
    public void Complete() =>
        _attendances.Sort((one, other) => one.Waits == other.Waits ? (one.EnrolledAt, one.Learner).CompareTo((other.EnrolledAt, other.Learner)) : one.Waits.CompareTo(other.Waits));
}
