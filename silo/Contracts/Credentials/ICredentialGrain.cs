using AiTalent.Contracts.Commands;
using AiTalent.Domain.Credentials;
using Orleans;
using Orleans.Concurrency;

namespace AiTalent.Contracts.Credentials;

/// <summary>
/// Represents the credential of one learner for one award; the grain key is the credential id. Refusals are
/// returned as values.
/// </summary>
[Alias("ICredentialGrain")]
public interface ICredentialGrain : IGrainWithGuidKey
{
    /// <summary>Executes a command and returns the resulting state.</summary>
    [Alias("Execute")]
    Task<Outcome<CredentialState>> Execute(CredentialCommand command);

    /// <summary>
    /// Reads the learner's results again and applies their effect on the credential. Sent by the sweep after a
    /// correction.
    /// </summary>
    /// <param name="suspendedBy">The institution that requested the immediate suspension of its credentials; null
    /// opens a review.</param>
    [Alias("FollowResults")]
    Task<Outcome<CredentialState>> FollowResults(Guid? suspendedBy);

    /// <summary>Returns the committed state, or null if the credential does not exist.</summary>
    [AlwaysInterleave, Alias("Find")]
    Task<CredentialState?> Find();
}
