using AiTalent.Domain.Authority;
using AiTalent.Domain.Credentials;
using AiTalent.Domain.Decisions;

namespace AiTalent.Web.Credentials.Issuing;

/// <summary>Gives credentials to many learners beside the page that asked for it. What became of it is kept for an hour, in this process alone.</summary>
public interface ICredentialBatches
{
    /// <summary>Begins with it; the rules decide on each learner anew.</summary>
    /// <returns>The order, or why there is none: the actor may not, or too many are at work.</returns>
    (CredentialBatch? Order, Refusal? Refusal) Start(Actor actor, Award award, Guid institutionId, IReadOnlyList<Guid> learners);

    /// <returns>Null where there is none of the actor's.</returns>
    CredentialBatch? Find(Actor actor, Guid id);
}
