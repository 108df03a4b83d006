namespace AiTalent.ReadModel.Processes;

/// <summary>What comes due.</summary>
public enum DeadlineKind
{
    /// <summary>An offer that its learner has not accepted.</summary>
    Offer,

    /// <summary>A seat that is held for a transfer.</summary>
    Hold,

    /// <summary>The last day of an agreement has passed.</summary>
    Agreement,

    /// <summary>The entry of a run closes, and somebody waits, has an offer, or sponsored seats are free.</summary>
    Entry,

    /// <summary>A learner got a seat in another run of the course and leaves this one.</summary>
    Move,

    /// <summary>A result changed whether a waiting learner meets the prerequisites.</summary>
    Eligibility,

    /// <summary>An erased learner leaves what has not ended.</summary>
    Erasure,

    /// <summary>Sponsored seats that nobody took go back.</summary>
    Release,

    /// <summary>A result that a credential may rest on was corrected.</summary>
    Results,

    /// <summary>The end of the review of a credential.</summary>
    Review,
}

/// <summary>Something to be done once its time has come. The rules decide again whether it has.</summary>
/// <param name="SubjectId">The course run; the partnership for <see cref="DeadlineKind.Agreement"/>; the allotment for <see cref="DeadlineKind.Release"/>; the credential for <see cref="DeadlineKind.Results"/> and <see cref="DeadlineKind.Review"/>.</param>
/// <param name="LearnerId">Null where it is about no learner.</param>
/// <param name="TargetId">The other run for <see cref="DeadlineKind.Move"/>; the partnership for <see cref="DeadlineKind.Release"/>; the institution that asked for a suspension for <see cref="DeadlineKind.Results"/>.</param>
public sealed record Deadline(DeadlineKind Kind, Guid SubjectId, Guid? LearnerId, DateTimeOffset DueAt, Guid? TargetId = null);
