namespace AiTalent.Domain.Credentials;

/// <summary>What can be done with a credential that was given.</summary>
public enum CredentialStep
{
    Suspend,
    Reinstate,
    Reissue,
    Revoke,

    /// <summary>The award is given again, under a new number; the revoked one stays revoked.</summary>
    AwardAgain,
}

public static class CredentialSteps
{
    /// <summary>The steps that lead on from a status.</summary>
    public static IReadOnlyList<CredentialStep> From(CredentialStatus status) => status switch
    {
        CredentialStatus.Issued => [CredentialStep.Reissue, CredentialStep.Suspend, CredentialStep.Revoke],
        CredentialStatus.Suspended => [CredentialStep.Reinstate, CredentialStep.Revoke],
        CredentialStatus.Revoked => [CredentialStep.AwardAgain],
        _ => [],
    };

    /// <summary>Whether the paper proves the award.</summary>
    public static bool IsValid(this CredentialStatus status) => status == CredentialStatus.Issued;
}
