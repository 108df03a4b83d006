using AiTalent.Contracts.Commands;
using AiTalent.Domain.Credentials;
using Orleans;
using Orleans.Concurrency;

namespace AiTalent.Contracts.Credentials;

/// <summary>The credential of one learner for one award; its key is the id. Refusals come back as values.</summary>
[Alias("ICredentialGrain")]
public interface ICredentialGrain : IGrainWithGuidKey
{
    /// <summary>Decides a command; the answer is the state after it.</summary>
    [Alias("Execute")]
    Task<Outcome<CredentialState>> Execute(CredentialCommand command);

    /// <summary>Looks at the learner's results again and decides what they mean for the credential; sent by the sweep after a correction.</summary>
    /// <param name="suspendedBy">The institution that asked for its credentials to be suspended at once; null asks for a review.</param>
    [Alias("FollowResults")]
    Task<Outcome<CredentialState>> FollowResults(Guid? suspendedBy);

    /// <summary>The state as committed; null where there is none.</summary>
    [AlwaysInterleave, Alias("Find")]
    Task<CredentialState?> Find();
}
