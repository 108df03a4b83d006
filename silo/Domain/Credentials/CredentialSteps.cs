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

    /// <summary>The review ends and the credential stays valid.</summary>
    EndReview,
}

public static class CredentialSteps
{
    /// <summary>The steps that lead on from a status.</summary>
    /// <param name="status">How the credential stands.</param>
    /// <param name="isUnderReview">Whether it is valid and a decision on it is open.</param>
    public static IReadOnlyList<CredentialStep> From(CredentialStatus status, bool isUnderReview = false) => status switch
    {
        CredentialStatus.Issued when isUnderReview => [CredentialStep.EndReview, CredentialStep.Suspend, CredentialStep.Reissue, CredentialStep.Revoke],
        CredentialStatus.Issued => [CredentialStep.Reissue, CredentialStep.Suspend, CredentialStep.Revoke],
        CredentialStatus.Suspended => [CredentialStep.Reinstate, CredentialStep.Revoke],
        CredentialStatus.Revoked => [CredentialStep.AwardAgain],
        _ => [],
    };

    /// <summary>Whether the paper proves the award.</summary>
    public static bool IsValid(this CredentialStatus status) => status == CredentialStatus.Issued;
}
