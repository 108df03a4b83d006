namespace AiTalent.Domain.CourseRuns;

/// <summary>One learner's place in the run: the current attempt.</summary>
public sealed class Enrolment
{
    internal Enrolment(Guid learnerId) => LearnerId = learnerId;

    public Guid LearnerId { get; }

    public EnrolmentStatus Status { get; internal set; }

    public int Attempt { get; internal set; }

    public Guid? ProgrammeId { get; internal set; }

    /// <summary>The partnership whose block the seat is in or waited for; null is the open part.</summary>
    public Guid? PartnershipId { get; internal set; }

    public DateTimeOffset LastEffectiveAt { get; internal set; }

    /// <summary>Order in the waitlist; grows for ever.</summary>
    public long Ticket { get; internal set; }

    public bool Eligible { get; internal set; }

    /// <summary>Whether a partnership nominated the learner: a seat is offered and never given unasked.</summary>
    public bool IsNominated { get; internal set; }

    public bool Skipped { get; internal set; }

    /// <summary>When an offer or a held seat ends.</summary>
    public DateTimeOffset? Until { get; internal set; }

    /// <summary>The transfer that is under way, out of or into this place.</summary>
    public Guid? TransferId { get; internal set; }

    public decimal? Grade { get; internal set; }
}
