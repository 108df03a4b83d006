using AiTalent.Domain.CourseRuns;
using AiTalent.Domain.Languages;

namespace AiTalent.ReadModel.CourseRuns;

/// <summary>A course run with its seats.</summary>
/// <param name="Revision">Changes only by edits of the definition and by its publishing, not by enrolments.</param>
/// <param name="IsCancelled">It does not take place, or no longer.</param>
/// <param name="IsClosed">After its last day: every learner has a result or is named as one without.</param>
/// <param name="IsDraft">Not published yet: for its institution's staff alone.</param>
/// <param name="CourseTitle">Null where the course is not known.</param>
/// <param name="InstitutionName">Null where the institution is not known.</param>
/// <param name="Position">The log position that the seats are true at.</param>
/// <param name="CancelReason">Why it was cancelled, as a code; null where it was not.</param>
public sealed record CourseRunView(
    Guid Id, int Revision, CourseRunDefinition Definition, bool IsDraft, bool IsCancelled, bool IsClosed, string? CourseCode, LocalizedText? CourseTitle,
    LocalizedText? InstitutionName, CourseRunSeats Seats, IReadOnlyList<BlockView> Blocks, long Position, string? CancelReason = null)
{
    /// <summary>How far the run has come at this time.</summary>
    public RunPhase PhaseAt(DateTimeOffset at) => IsCancelled ? RunPhase.Cancelled : Definition.PhaseAt(at);
}

/// <summary>How many learners of a run stand where.</summary>
/// <param name="Capacity">Seats in all; null is unlimited, 0 is closed.</param>
/// <param name="Reserved">Seats set aside for partnerships.</param>
/// <param name="Taken">Seats taken in every part.</param>
/// <param name="SeatsLeft">Free seats of the open part; null is unlimited.</param>
public sealed record CourseRunSeats(
    int? Capacity, int Reserved, int Taken, int? SeatsLeft, int Waitlisted, int Held, int Offered, int Enrolled, int Withdrawn,
    int Transferred, int Suspended, int Completed, int Failed, int Expired, int NotPlaced, int NoResult, int Cancelled);

/// <summary>The seats of a run that are set aside for a partnership.</summary>
public sealed record BlockView(Guid PartnershipId, LocalizedText? PartnershipName, int Seats, int Taken, int Waiting);

public enum CourseRunOrder
{
    /// <summary>The first to start first.</summary>
    StartsOn,

    /// <summary>By the title of the course, in the language of the filter.</summary>
    Title,

    /// <summary>The first whose enrolment window closes first.</summary>
    ClosesAt,

    /// <summary>The last to start first.</summary>
    StartsLast,

    /// <summary>The fewest free seats of the open part first; without a limit last.</summary>
    SeatsLeft,
}

/// <summary>Which runs are wanted; what is null does not matter.</summary>
/// <param name="Q">Words of the course's title in any language or its code, or of the institution's names.</param>
/// <param name="Country">Of the institution.</param>
/// <param name="Level">Of the course.</param>
/// <param name="TaughtIn">Language of teaching: vi, ko or en.</param>
/// <param name="SeatsFree">Only runs with (true) or without (false) a free seat in the open part.</param>
/// <param name="OpenAt">Only runs that learners can apply for then.</param>
/// <param name="Overdue">Only runs that ended before this time and have not been closed.</param>
/// <param name="EndsFrom">Only runs that end on this day or later.</param>
/// <param name="StartsFrom">Only runs that start on this day or later.</param>
/// <param name="StartsBefore">Only runs that start before this day.</param>
/// <param name="Sponsored">Only runs with a free seat that a partnership pays for.</param>
/// <param name="In">Only runs that have come that far.</param>
/// <param name="Drafts">Published runs (false), drafts (true), or both.</param>
public sealed record CourseRunFilter(
    string? Q = null, Guid? CourseId = null, Guid? InstitutionId = null, string? Country = null, int? Level = null, string? TaughtIn = null,
    bool? SeatsFree = null, DateTimeOffset? OpenAt = null, DateOnly? EndsFrom = null, CourseRunOrder Order = CourseRunOrder.StartsOn,
    string Language = "en", DateOnly? StartsFrom = null, DateOnly? StartsBefore = null, bool Sponsored = false, PhaseThen? In = null, bool? Drafts = false,
    DateTimeOffset? Overdue = null);

/// <summary>A phase at a time.</summary>
public sealed record PhaseThen(RunPhase Phase, DateTimeOffset At);
