namespace AiTalent.Domain.Credentials;

/// <summary>Defines the actions available for an issued credential.</summary>
public enum CredentialStep
{
    Suspend,
    Reinstate,
    Reissue,
    Revoke,

    /// <summary>Issues the award again under a new number; the revoked credential stays revoked.</summary>
    AwardAgain,

    /// <summary>Ends the review; the credential stays valid.</summary>
    EndReview,
}

public static class CredentialSteps
{
    /// <summary>Returns the actions available in a status.</summary>
    /// <param name="status">The status of the credential.</param>
    /// <param name="isUnderReview">True if it is valid and under review.</param>
    public static IReadOnlyList<CredentialStep> From(CredentialStatus status, bool isUnderReview = false) => status switch
    {
        CredentialStatus.Issued when isUnderReview => [CredentialStep.EndReview, CredentialStep.Suspend, CredentialStep.Reissue, CredentialStep.Revoke],
        CredentialStatus.Issued => [CredentialStep.Reissue, CredentialStep.Suspend, CredentialStep.Revoke],
        CredentialStatus.Suspended => [CredentialStep.Reinstate, CredentialStep.Revoke],
        CredentialStatus.Revoked => [CredentialStep.AwardAgain],
        _ => [],
    };

    /// <summary>True if the certificate proves the award.</summary>
    public static bool IsValid(this CredentialStatus status) => status == CredentialStatus.Issued;
}
