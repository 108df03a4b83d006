using AiTalent.Contracts.Commands;
using AiTalent.Domain.Credentials;
using Orleans;
using Orleans.Concurrency;

namespace AiTalent.Contracts.Credentials;

/// <summary>The credential of one learner for one award; its key is the id. Refusals come back as values.</summary>
public interface ICredentialGrain : IGrainWithGuidKey
{
    /// <summary>Decides a command; the answer is the state after it.</summary>
    Task<Outcome<CredentialState>> Execute(CredentialCommand command);

    /// <summary>The state as committed; null where there is none.</summary>
    [AlwaysInterleave]
    Task<CredentialState?> Find();
}
