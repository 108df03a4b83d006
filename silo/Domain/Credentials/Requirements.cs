using AiTalent.Domain.Programmes;

namespace AiTalent.Domain.Credentials;

/// <summary>
/// What an award asks for: every one of its courses completed, wherever it was taught. Who began when it asked for others may complete
/// those instead, all of them.
/// </summary>
public static class Requirements
{
    /// <summary>The courses that are missing, in the order of the award.</summary>
    public static IReadOnlyList<Guid> Missing(IEnumerable<Guid> required, IReadOnlySet<Guid> completed) => [.. required.Where(course => !completed.Contains(course))];

    /// <summary>How far somebody has come by the set that they are nearest to: the current one, or the one in force when they began.</summary>
    /// <param name="sets">All sets of the award. One without courses proves nothing, and where the current one is such, nobody fulfils anything.</param>
    /// <param name="begun">When the learner began; null where they have not.</param>
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

    /// <summary>Whether what a learner has completed still proves an award that was issued: by the set that they are nearest to, or by the one in force at the issue.</summary>
    /// <param name="sets">All sets of the award.</param>
    /// <param name="begun">When the learner began; null where they have not.</param>
    /// <param name="issuedAt">When the credential was issued.</param>
    /// <param name="completed">The courses that the learner has completed.</param>
    public static bool AreStillMet(RequirementSets sets, DateTimeOffset? begun, DateTimeOffset issuedAt, IReadOnlySet<Guid> completed) =>
        Of(sets, begun, completed).IsMet || (sets.InForce(issuedAt) is { Courses.Count: > 0 } atIssue && By(atIssue, completed).IsMet);

    /// <summary>How somebody stands to an award.</summary>
    /// <param name="missing">How many courses are missing.</param>
    /// <param name="credential">How the credential stands that was given for it; null where there is none.</param>
    public static AwardStanding StandingOf(int missing, CredentialStatus? credential) => credential switch
    {
        CredentialStatus.Issued or CredentialStatus.Suspended => AwardStanding.Held,
        CredentialStatus.Revoked => AwardStanding.Revoked,
        _ => missing == 0 ? AwardStanding.Ready : AwardStanding.Missing,
    };

    private static Fulfilment By(RequirementSet set, IReadOnlySet<Guid> completed) => new(set, Missing(set.Courses, completed));
}

/// <summary>How far somebody has come in one set of requirements.</summary>
/// <param name="Set">The set; null where the award asks for nothing and nobody can fulfil it.</param>
/// <param name="Missing">Its courses that are missing, in its order.</param>
public sealed record Fulfilment(RequirementSet? Set, IReadOnlyList<Guid> Missing)
{
    /// <summary>Of an award that asks for no course.</summary>
    public static Fulfilment Impossible { get; } = new(null, []);

    /// <summary>Whether nothing is missing.</summary>
    public bool IsMet => Set is not null && Missing.Count == 0;
}

public enum AwardStanding
{
    /// <summary>Everything is completed: the credential can be given.</summary>
    Ready,

    /// <summary>Courses are missing.</summary>
    Missing,

    /// <summary>The credential was given, and is valid or suspended.</summary>
    Held,

    /// <summary>The credential was revoked: giving the award again is a decision of its own.</summary>
    Revoked,
}
