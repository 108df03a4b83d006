using AiTalent.Application.People;
using AiTalent.Contracts.Learners;
using AiTalent.Domain.Authority;

namespace AiTalent.Application.Learners;

/// <summary>What a learner is called.</summary>
public sealed class LearnerPerson(PersonReader people)
{
    /// <param name="actor">Who reads; the learner's sheet was found to be open to them. The learner is shown that they looked.</param>
    /// <param name="learnerId">The learner.</param>
    /// <param name="cancellationToken">Ends it.</param>
    /// <returns>Null where nothing is known, or was erased.</returns>
    public Task<PersonData?> ReadAsync(Actor actor, Guid learnerId, CancellationToken cancellationToken) =>
        people.ReadAsync(actor, learnerId, AccessReason.LearnerRecord, cancellationToken);
}
