namespace AiTalent.ReadModel.Processes;

/// <summary>Defines the kinds of deadlines.</summary>
public enum DeadlineKind
{
    /// <summary>An offer that its learner has not accepted.</summary>
    Offer,

    /// <summary>A seat that is held for a transfer.</summary>
    Hold,

    /// <summary>The last day of an agreement has passed.</summary>
    Agreement,

    /// <summary>The entry deadline of a run with a waitlist, an offer or free sponsored seats.</summary>
    Entry,

    /// <summary>A learner got a seat in another run of the course and leaves this one.</summary>
    Move,

    /// <summary>A result changed whether a waitlisted learner meets the prerequisites.</summary>
    Eligibility,

    /// <summary>An erased learner leaves the enrolments that have not ended.</summary>
    Erasure,

    /// <summary>Unused sponsored seats are returned.</summary>
    Release,

    /// <summary>A result that a credential may depend on was corrected.</summary>
    Results,

    /// <summary>The end of the review of a credential.</summary>
    Review,
}

/// <summary>Represents a command that is due at a point in time. The rules check again whether it is due.</summary>
/// <param name="SubjectId">The course run; the partnership for <see cref="DeadlineKind.Agreement"/>; the allotment
/// for <see cref="DeadlineKind.Release"/>; the credential for <see cref="DeadlineKind.Results"/> and
/// <see cref="DeadlineKind.Review"/>.</param>
/// <param name="LearnerId">Null if it concerns no learner.</param>
/// <param name="TargetId">The other run for <see cref="DeadlineKind.Move"/>; the partnership for
/// <see cref="DeadlineKind.Release"/>; the institution that requested a suspension for
/// <see cref="DeadlineKind.Results"/>.</param>
public sealed record Deadline(DeadlineKind Kind, Guid SubjectId, Guid? LearnerId, DateTimeOffset DueAt, Guid? TargetId = null);
