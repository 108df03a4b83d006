using AiTalent.Domain.CourseRuns;
using AiTalent.Domain.Languages;

namespace AiTalent.ReadModel.CourseRuns;

/// <summary>Represents a course run with its seats.</summary>
/// <param name="Revision">Changed only by edits of the definition and by publication, not by enrolments.</param>
/// <param name="IsCancelled">True if the run was cancelled before or during its dates.</param>
/// <param name="IsClosed">True if the last day has passed and every learner has a result or is listed as having
/// none.</param>
/// <param name="IsDraft">True if the run is unpublished and visible only to its institution's staff.</param>
/// <param name="CourseTitle">Null if the course is unknown.</param>
/// <param name="InstitutionName">Null if the institution is unknown.</param>
/// <param name="Position">The log position at which the seats are exact.</param>
/// <param name="CancelReason">The reason code of the cancellation; null if the run was not cancelled.</param>
public sealed record CourseRunView(
    Guid Id, int Revision, CourseRunDefinition Definition, bool IsDraft, bool IsCancelled, bool IsClosed, string? CourseCode, LocalizedText? CourseTitle,
    LocalizedText? InstitutionName, CourseRunSeats Seats, IReadOnlyList<BlockView> Blocks, long Position, string? CancelReason = null)
{
    /// <summary>Returns the phase of the run at this time.</summary>
    public RunPhase PhaseAt(DateTimeOffset at) => IsCancelled ? RunPhase.Cancelled : Definition.PhaseAt(at);
}

/// <summary>Represents the number of learners of a run per status.</summary>
/// <param name="Capacity">Total number of seats; null means unlimited, 0 means closed.</param>
/// <param name="Reserved">Seats reserved for partnerships.</param>
/// <param name="Taken">Seats taken in all parts.</param>
/// <param name="SeatsLeft">Free seats in the open part; null means unlimited.</param>
public sealed record CourseRunSeats(
    int? Capacity, int Reserved, int Taken, int? SeatsLeft, int Waitlisted, int Held, int Offered, int Enrolled, int Withdrawn,
    int Transferred, int Suspended, int Completed, int Failed, int Expired, int NotPlaced, int NoResult, int Cancelled);

/// <summary>Represents the seats of a run that are reserved for a partnership.</summary>
public sealed record BlockView(Guid PartnershipId, LocalizedText? PartnershipName, int Seats, int Taken, int Waiting);

public enum CourseRunOrder
{
    /// <summary>By start date, earliest first.</summary>
    StartsOn,

    /// <summary>By course title in the language of the filter.</summary>
    Title,

    /// <summary>By the end of the enrolment window, earliest first.</summary>
    ClosesAt,

    /// <summary>By start date, latest first.</summary>
    StartsLast,

    /// <summary>By free seats in the open part, fewest first; runs without a limit last.</summary>
    SeatsLeft,
}

/// <summary>Selects runs; null criteria are ignored.</summary>
/// <param name="Q">Words of the course's title in any language, of its code, or of the institution's names.</param>
/// <param name="Country">The country of the institution.</param>
/// <param name="Level">The level of the course.</param>
/// <param name="TaughtIn">The language of instruction: vi, ko or en.</param>
/// <param name="SeatsFree">Only runs with (true) or without (false) a free seat in the open part.</param>
/// <param name="OpenAt">Only runs that accept applications at this time.</param>
/// <param name="Overdue">Only runs that ended before this time and have not been closed.</param>
/// <param name="EndsFrom">Only runs that end on this day or later.</param>
/// <param name="StartsFrom">Only runs that start on this day or later.</param>
/// <param name="StartsBefore">Only runs that start before this day.</param>
/// <param name="Sponsored">Only runs with a free seat sponsored by a partnership.</param>
/// <param name="In">Only runs in the phase.</param>
/// <param name="Drafts">Published runs (false), drafts (true), or both (null).</param>
public sealed record CourseRunFilter(
    string? Q = null, Guid? CourseId = null, Guid? InstitutionId = null, string? Country = null, int? Level = null, string? TaughtIn = null,
    bool? SeatsFree = null, DateTimeOffset? OpenAt = null, DateOnly? EndsFrom = null, CourseRunOrder Order = CourseRunOrder.StartsOn,
    string Language = "en", DateOnly? StartsFrom = null, DateOnly? StartsBefore = null, bool Sponsored = false, PhaseThen? In = null, bool? Drafts = false,
    DateTimeOffset? Overdue = null);

/// <summary>Represents a phase at a point in time.</summary>
public sealed record PhaseThen(RunPhase Phase, DateTimeOffset At);
