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
}

/// <summary>Something to be done once its time has come. The rules decide again whether it has.</summary>
/// <param name="SubjectId">The course run, or the partnership for <see cref="DeadlineKind.Agreement"/>.</param>
/// <param name="LearnerId">Null for <see cref="DeadlineKind.Agreement"/>.</param>
public sealed record Deadline(DeadlineKind Kind, Guid SubjectId, Guid? LearnerId, DateTimeOffset DueAt);
