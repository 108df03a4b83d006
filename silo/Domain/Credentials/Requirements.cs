using AiTalent.Domain.Programmes;

namespace AiTalent.Domain.Credentials;

/// <summary>
/// Evaluates the requirements of an award: all of its courses completed, at any institution. A learner who began
/// under an earlier set may complete that whole set instead.
/// </summary>
public static class Requirements
{
    /// <summary>Returns the missing courses, in the order of the award.</summary>
    public static IReadOnlyList<Guid> Missing(IEnumerable<Guid> required, IReadOnlySet<Guid> completed) => [.. required.Where(course => !completed.Contains(course))];

    /// <summary>
    /// Evaluates the set that the learner is closest to fulfilling: the current one, or the one in force when the
    /// learner began.
    /// </summary>
    /// <param name="sets">All sets of the award. An empty set proves nothing; if the current one is empty, nobody
    /// fulfils the award.</param>
    /// <param name="begun">The time at which the learner began; null if the learner has not begun.</param>
    /// <param name="completed">The courses that the learner has completed.</param>
    public static Fulfilment Of(RequirementSets sets, DateTimeOffset? begun, IReadOnlySet<Guid> completed)
    {
        if (sets.Current.Count == 0)
            return Fulfilment.Impossible;
        var current = By(sets.All[^1], completed);
        if (begun is not { } at || sets.InForce(at) is not { Courses.Count: > 0 } first)
            return current;
        var former = By(first, completed);
        return former.Missing.Count < current.Missing.Count ? former : current;
    }

    /// <summary>
    /// True if the completed courses still fulfil an issued award, by the set closest to fulfilment or by the one
    /// in force at the issue.
    /// </summary>
    /// <param name="sets">All sets of the award.</param>
    /// <param name="begun">The time at which the learner began; null if the learner has not begun.</param>
    /// <param name="issuedAt">The time at which the credential was issued.</param>
    /// <param name="completed">The courses that the learner has completed.</param>
    public static bool AreStillMet(RequirementSets sets, DateTimeOffset? begun, DateTimeOffset issuedAt, IReadOnlySet<Guid> completed) =>
        Of(sets, begun, completed).IsMet || (sets.InForce(issuedAt) is { Courses.Count: > 0 } atIssue && By(atIssue, completed).IsMet);

    /// <summary>Returns the standing of a learner towards an award.</summary>
    /// <param name="missing">Number of missing courses.</param>
    /// <param name="credential">The status of the credential for the award; null if there is none.</param>
    public static AwardStanding StandingOf(int missing, CredentialStatus? credential) => credential switch
    {
        CredentialStatus.Issued or CredentialStatus.Suspended => AwardStanding.Held,
        CredentialStatus.Revoked => AwardStanding.Revoked,
        _ => missing == 0 ? AwardStanding.Ready : AwardStanding.Missing,
    };

    private static Fulfilment By(RequirementSet set, IReadOnlySet<Guid> completed) => new(set, Missing(set.Courses, completed));
}

/// <summary>Represents a learner's progress in one set of requirements.</summary>
/// <param name="Set">The set; null if the award requires nothing and cannot be fulfilled.</param>
/// <param name="Missing">The missing courses, in the order of the set.</param>
public sealed record Fulfilment(RequirementSet? Set, IReadOnlyList<Guid> Missing)
{
    /// <summary>Gets the progress in an award without required courses.</summary>
    public static Fulfilment Impossible { get; } = new(null, []);

    /// <summary>True if nothing is missing.</summary>
    public bool IsMet => Set is not null && Missing.Count == 0;
}

public enum AwardStanding
{
    /// <summary>All courses are completed and the credential can be issued.</summary>
    Ready,

    /// <summary>Courses are missing.</summary>
    Missing,

    /// <summary>The credential was issued and is valid or suspended.</summary>
    Held,

    /// <summary>The credential was revoked; issuing the award again is a separate decision.</summary>
    Revoked,
}
