namespace AiTalent.Domain.Credentials;

/// <summary>What an award asks for: every one of its courses completed, wherever it was taught.</summary>
public static class Requirements
{
    /// <summary>The courses that are missing, in the order of the award.</summary>
    public static IReadOnlyList<Guid> Missing(IEnumerable<Guid> required, IReadOnlySet<Guid> completed) => [.. required.Where(course => !completed.Contains(course))];

    /// <summary>How somebody stands to an award.</summary>
    /// <param name="missing">How many courses are missing.</param>
    /// <param name="credential">How the credential stands that was given for it; null where there is none.</param>
    public static AwardStanding StandingOf(int missing, CredentialStatus? credential) => credential switch
    {
        CredentialStatus.Issued or CredentialStatus.Suspended => AwardStanding.Held,
        _ => missing == 0 ? AwardStanding.Ready : AwardStanding.Missing,
    };
}

public enum AwardStanding
{
    /// <summary>Everything is completed: the credential can be given.</summary>
    Ready,

    /// <summary>Courses are missing.</summary>
    Missing,

    /// <summary>The credential was given, and is valid or suspended.</summary>
    Held,
}
