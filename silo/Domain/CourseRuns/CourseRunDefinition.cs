using AiTalent.Domain.Decisions;
using Orleans;

namespace AiTalent.Domain.CourseRuns;

/// <summary>A course with dates and seats.</summary>
/// <param name="InstitutionId">The institution that runs it.</param>
/// <param name="EnrolmentOpensAt">UTC; the window is half open.</param>
/// <param name="TimeZone">Asia/Ho_Chi_Minh or Asia/Seoul: the zone that its people live in.</param>
/// <param name="Capacity">Seats in all; null is unlimited, 0 is closed.</param>
/// <param name="WaitlistLimit">Most learners who may wait; null is unlimited, 0 is none.</param>
/// <param name="OfferHours">Hours that a promoted learner has to accept; null enrols at once.</param>
/// <param name="WithdrawalDeadline">UTC; a withdrawal from then on is a late one. Null is the start of the first day.</param>
/// <param name="EntryClosesAt">
/// UTC; the end of the add/drop period: from then on nobody gets a seat. Null is the close of the enrolment window. The entry never
/// outlasts the last day.
/// </param>
[GenerateSerializer, Immutable, Alias("CourseRunDefinition")]
public sealed record CourseRunDefinition(
    Guid CourseId, Guid InstitutionId, DateTimeOffset EnrolmentOpensAt, DateTimeOffset EnrolmentClosesAt, DateOnly StartsOn, DateOnly EndsOn,
    string TimeZone, int? Capacity, int? WaitlistLimit = null, int? OfferHours = null, DateTimeOffset? WithdrawalDeadline = null,
    DateTimeOffset? EntryClosesAt = null)
{
    public const int MaxCapacity = 10_000_000;

    /// <summary>Hours that a nominated learner has to accept, where the run does not say otherwise: a week.</summary>
    public const int NominationHours = 24 * 7;

    /// <summary>Every instant in UTC, whatever offset it was written in.</summary>
    public CourseRunDefinition Cleaned() => this with
    {
        EnrolmentOpensAt = EnrolmentOpensAt.ToUniversalTime(),
        EnrolmentClosesAt = EnrolmentClosesAt.ToUniversalTime(),
        WithdrawalDeadline = WithdrawalDeadline?.ToUniversalTime(),
        EntryClosesAt = EntryClosesAt?.ToUniversalTime(),
    };

    public Refusal? Check()
    {
        if (Capacity is < 0 or > MaxCapacity)
            return new Refusal("out_of_range", "capacity");
        if (WaitlistLimit is < 0 or > MaxCapacity)
            return new Refusal("out_of_range", "waitlistLimit");
        if (OfferHours is < 1 or > 24 * 30)
            return new Refusal("out_of_range", "offerHours");
        if (CheckDates() is { } outside)
            return outside;
        if (EnrolmentClosesAt <= EnrolmentOpensAt)
            return new Refusal("ends_before_start", "enrolmentClosesAt");
        if (EndsOn < StartsOn)
            return new Refusal("ends_before_start", "endsOn");
        if (EntryClosesAt < EnrolmentClosesAt)
            return new Refusal("before_window_closes", "entryClosesAt");
        if (TimeZone is not ("Asia/Ho_Chi_Minh" or "Asia/Seoul"))
            return new Refusal("unknown_time_zone", "timeZone");
        return EntryClosesAt > EndedAt() ? new Refusal("after_end", "entryClosesAt") : null;
    }

    /// <summary>Refuses a window that outlasts the run, which is a slip where a person plans it. Programs may send one; the entry closes at the end all the same.</summary>
    public Refusal? CheckWindowEnd() => StartsOn <= EndsOn && EnrolmentClosesAt > EndedAt() ? new Refusal("after_end", "enrolmentClosesAt") : null;

    /// <summary>Why nobody can apply at this time; null while the window is open.</summary>
    public Refusal? CheckWindow(DateTimeOffset at) =>
        at < EnrolmentOpensAt ? CourseRunRefusals.WindowNotOpen
        : at >= EnrolmentClosesAt ? CourseRunRefusals.WindowClosed
        : CheckEntry(at);

    /// <summary>Why nobody gets a seat at this time, neither by promotion, nor by an offer, nor by a transfer; null while the entry is open.</summary>
    public Refusal? CheckEntry(DateTimeOffset at) =>
        at < EnrolmentOpensAt ? CourseRunRefusals.WindowNotOpen
        : at < EntryEndsAt() ? null
        : EntryClosesAt is null && at >= EnrolmentClosesAt ? CourseRunRefusals.WindowClosed
        : CourseRunRefusals.EntryClosed;

    /// <summary>From when on nobody gets a seat: the end of the add/drop period, else of the window, and never later than the last day.</summary>
    public DateTimeOffset EntryEndsAt()
    {
        var (entry, ended) = (EntryClosesAt ?? EnrolmentClosesAt, EndedAt());
        return entry < ended ? entry : ended;
    }

    /// <summary>Whether the first or the last day is another one.</summary>
    public bool HasOtherDays(CourseRunDefinition other) => (StartsOn, EndsOn) != (other.StartsOn, other.EndsOn);

    /// <summary>The first instant of the first day.</summary>
    public DateTimeOffset StartedAt() => ZonedDay.StartOf(StartsOn, Offset());

    /// <summary>The first instant after the last day.</summary>
    public DateTimeOffset EndedAt() => ZonedDay.EndOf(EndsOn, Offset());

    /// <summary>Whether a withdrawal from this status would leave a mark; who only waits leaves none.</summary>
    public bool IsLate(EnrolmentStatus status, DateTimeOffset at) => status.IsActive() && at >= LateFrom();

    /// <summary>From when on a withdrawal is a late one.</summary>
    public DateTimeOffset LateFrom() => WithdrawalDeadline ?? StartedAt();

    /// <summary>How far the run has come at this time.</summary>
    public RunPhase PhaseAt(DateTimeOffset at)
    {
        var today = ZonedDay.Of(at, Offset());
        return today > EndsOn ? RunPhase.Ended
            : CheckWindow(at) is null ? RunPhase.Open
            : today >= StartsOn ? RunPhase.Running
            : RunPhase.Upcoming;
    }

    /// <summary>Runs that were held before the platform are brought as history.</summary>
    private Refusal? CheckDates() =>
        DateBounds.CheckHistory(EnrolmentOpensAt, "enrolmentOpensAt")
        ?? DateBounds.CheckHistory(EnrolmentClosesAt, "enrolmentClosesAt")
        ?? DateBounds.CheckHistory(StartsOn, "startsOn")
        ?? DateBounds.CheckHistory(EndsOn, "endsOn")
        ?? DateBounds.CheckHistory(WithdrawalDeadline, "withdrawalDeadline")
        ?? DateBounds.CheckHistory(EntryClosesAt, "entryClosesAt");

    // Neither zone has summer time, and the rules do not depend on the time zone data of a machine.
    private TimeSpan Offset() => TimeSpan.FromHours(TimeZone == "Asia/Seoul" ? 9 : 7);
}
