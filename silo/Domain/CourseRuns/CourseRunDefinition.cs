using AiTalent.Domain.Decisions;
using Orleans;

namespace AiTalent.Domain.CourseRuns;

/// <summary>Defines a course run: a course with dates and seats.</summary>
/// <param name="InstitutionId">The institution that runs it.</param>
/// <param name="EnrolmentOpensAt">UTC; the window is half-open.</param>
/// <param name="TimeZone">Asia/Ho_Chi_Minh or Asia/Seoul: the local zone of the run.</param>
/// <param name="Capacity">Total number of seats; null means unlimited, 0 means closed.</param>
/// <param name="WaitlistLimit">Maximum number of waitlisted learners; null means unlimited, 0 means none.</param>
/// <param name="OfferHours">Hours within which a promoted learner must accept; null enrols immediately.</param>
/// <param name="WithdrawalDeadline">UTC; withdrawals from this time on are late. Null means the start of the first
/// day.</param>
/// <param name="EntryClosesAt">UTC; the end of the add/drop period, after which no seat is given. Null means the
/// end of the enrolment window. The entry never outlasts the last day.</param>
[GenerateSerializer, Immutable, Alias("CourseRunDefinition")]
public sealed record CourseRunDefinition(
    Guid CourseId, Guid InstitutionId, DateTimeOffset EnrolmentOpensAt, DateTimeOffset EnrolmentClosesAt, DateOnly StartsOn, DateOnly EndsOn,
    string TimeZone, int? Capacity, int? WaitlistLimit = null, int? OfferHours = null, DateTimeOffset? WithdrawalDeadline = null,
    DateTimeOffset? EntryClosesAt = null)
{
    public const int MaxCapacity = 10_000_000;

    /// <summary>Default hours within which a nominated learner must accept: one week.</summary>
    public const int NominationHours = 24 * 7;

    /// <summary>Returns the definition with every instant converted to UTC.</summary>
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

    /// <summary>
    /// Refuses a window that outlasts the run, which is a mistake when a person plans it. API clients may send one;
    /// the entry still closes at the end of the run.
    /// </summary>
    public Refusal? CheckWindowEnd() => StartsOn <= EndsOn && EnrolmentClosesAt > EndedAt() ? new Refusal("after_end", "enrolmentClosesAt") : null;

    /// <summary>
    /// Returns the reason why no application is accepted at this time; null while the window is open.
    /// </summary>
    public Refusal? CheckWindow(DateTimeOffset at) =>
        at < EnrolmentOpensAt ? CourseRunRefusals.WindowNotOpen
        : at >= EnrolmentClosesAt ? CourseRunRefusals.WindowClosed
        : CheckEntry(at);

    /// <summary>
    /// Returns the reason why no seat is given at this time by promotion, offer or transfer; null while the entry
    /// is open.
    /// </summary>
    public Refusal? CheckEntry(DateTimeOffset at) =>
        at < EnrolmentOpensAt ? CourseRunRefusals.WindowNotOpen
        : at < EntryEndsAt() ? null
        : EntryClosesAt is null && at >= EnrolmentClosesAt ? CourseRunRefusals.WindowClosed
        : CourseRunRefusals.EntryClosed;

    /// <summary>
    /// Returns the entry deadline: the end of the add/drop period, otherwise of the window, and never later than
    /// the last day.
    /// </summary>
    public DateTimeOffset EntryEndsAt()
    {
        var (entry, ended) = (EntryClosesAt ?? EnrolmentClosesAt, EndedAt());
        return entry < ended ? entry : ended;
    }

    /// <summary>True if the first or the last day differs.</summary>
    public bool HasOtherDays(CourseRunDefinition other) => (StartsOn, EndsOn) != (other.StartsOn, other.EndsOn);

    /// <summary>Returns the first instant of the first day.</summary>
    public DateTimeOffset StartedAt() => ZonedDay.StartOf(StartsOn, Offset());

    /// <summary>Returns the first instant after the last day.</summary>
    public DateTimeOffset EndedAt() => ZonedDay.EndOf(EndsOn, Offset());

    /// <summary>
    /// True if a withdrawal from this status leaves a mark on the record. Leaving the waitlist leaves none.
    /// </summary>
    public bool IsLate(EnrolmentStatus status, DateTimeOffset at) => status.IsActive() && at >= LateFrom();

    /// <summary>Returns the time from which a withdrawal is late.</summary>
    public DateTimeOffset LateFrom() => WithdrawalDeadline ?? StartedAt();

    /// <summary>Returns the phase of the run at this time.</summary>
    public RunPhase PhaseAt(DateTimeOffset at)
    {
        var today = ZonedDay.Of(at, Offset());
        return today > EndsOn ? RunPhase.Ended
            : CheckWindow(at) is null ? RunPhase.Open
            : today >= StartsOn ? RunPhase.Running
            : RunPhase.Upcoming;
    }

    /// <summary>Runs that were held before the platform existed are imported as history.</summary>
    private Refusal? CheckDates() =>
        DateBounds.CheckHistory(EnrolmentOpensAt, "enrolmentOpensAt")
        ?? DateBounds.CheckHistory(EnrolmentClosesAt, "enrolmentClosesAt")
        ?? DateBounds.CheckHistory(StartsOn, "startsOn")
        ?? DateBounds.CheckHistory(EndsOn, "endsOn")
        ?? DateBounds.CheckHistory(WithdrawalDeadline, "withdrawalDeadline")
        ?? DateBounds.CheckHistory(EntryClosesAt, "entryClosesAt");

    // Neither zone has daylight saving time, and the rules do not depend on the time zone data of a machine.
    private TimeSpan Offset() => TimeSpan.FromHours(TimeZone == "Asia/Seoul" ? 9 : 7);
}
