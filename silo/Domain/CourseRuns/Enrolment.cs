namespace AiTalent.Domain.CourseRuns;

/// <summary>Represents a learner's current attempt in the run.</summary>
public sealed class Enrolment
{
    internal Enrolment(Guid learnerId) => LearnerId = learnerId;

    public Guid LearnerId { get; }

    public EnrolmentStatus Status { get; internal set; }

    public int Attempt { get; internal set; }

    public Guid? ProgrammeId { get; internal set; }

    /// <summary>Gets the partnership whose block the seat is in or waited for; null means the open part.</summary>
    public Guid? PartnershipId { get; internal set; }

    public DateTimeOffset LastEffectiveAt { get; internal set; }

    /// <summary>Gets the waitlist sequence number, which only increases.</summary>
    public long Ticket { get; internal set; }

    public bool Eligible { get; internal set; }

    /// <summary>
    /// True if a partnership nominated the learner: a seat is offered and never assigned without consent.
    /// </summary>
    public bool IsNominated { get; internal set; }

    public bool Skipped { get; internal set; }

    /// <summary>Gets the expiry of an offer or a held seat.</summary>
    public DateTimeOffset? Until { get; internal set; }

    /// <summary>Gets the transfer in progress out of or into this enrolment.</summary>
    public Guid? TransferId { get; internal set; }

    public decimal? Grade { get; internal set; }
}
