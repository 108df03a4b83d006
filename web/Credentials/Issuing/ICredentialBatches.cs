using AiTalent.Domain.Authority;
using AiTalent.Domain.Credentials;
using AiTalent.Domain.Decisions;

namespace AiTalent.Web.Credentials.Issuing;

/// <summary>
/// Issues credentials to several learners in the background. Results are kept for an hour, in this process only.
/// </summary>
public interface ICredentialBatches
{
    /// <summary>Starts a batch; the rules decide on each learner again.</summary>
    /// <returns>The batch, or a refusal: the actor is not authorized, or too many batches are running.</returns>
    (CredentialBatch? Order, Refusal? Refusal) Start(Actor actor, Award award, Guid institutionId, IReadOnlyList<Guid> learners);

    /// <returns>Null if the actor has no such batch.</returns>
    CredentialBatch? Find(Actor actor, Guid id);
}
