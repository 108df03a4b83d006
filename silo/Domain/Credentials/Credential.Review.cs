using AiTalent.Domain.Decisions;

namespace AiTalent.Domain.Credentials;

/// <summary>Applies corrected results to a credential that depends on them.</summary>
public sealed partial record Credential
{
    /// <summary>
    /// Applies the results. A credential issued by override never depended on results. A suspension for another
    /// reason remains.
    /// </summary>
    private CredentialEvent Follow(FollowResults command, DateTimeOffset at) => command.IsFulfilled || Issue!.OverrideReason is not null
        ? Restore(command.ConsideredTo, at)
        : Status != CredentialStatus.Issued ? new CredentialResultsConsidered(at, command.ConsideredTo)
        : command.SuspendedBy == Issue.InstitutionId ? new CredentialSuspended(at, ReviewReasons.ResultCorrected, FollowsCorrection: true, command.ConsideredTo)
        : Review is null ? new CredentialReviewOpened(at, at + command.ReviewFor, command.ConsideredTo)
        : new CredentialResultsConsidered(at, command.ConsideredTo);

    private CredentialEvent Restore(long consideredTo, DateTimeOffset at) => Review is not null
        ? new CredentialReviewEnded(at, ReviewReasons.ResultRestored, consideredTo)
        : FollowsCorrection ? new CredentialReinstated(at, ReviewReasons.ResultRestored, consideredTo)
        : new CredentialResultsConsidered(at, consideredTo);

    /// <summary>Suspends the credential as of the decision, never backdated to the end of the review.</summary>
    private Decision<CredentialEvent> Expire(DateTimeOffset at) => Review is not { } review
        ? Decision<CredentialEvent>.Nothing
        : at < review.DecideBy ? NotDue : new CredentialSuspended(NotBefore(at), ReviewReasons.Undecided, FollowsCorrection: true);
}
