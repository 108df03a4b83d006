using AiTalent.Application.People;
using AiTalent.Contracts.Learners;
using AiTalent.Domain.Authority;

namespace AiTalent.Application.Learners;

/// <summary>What a learner is called.</summary>
public sealed class LearnerPerson(PersonReader people)
{
    /// <param name="actor">The reader, whose access to the learner's record was checked. The access is shown to the
    /// learner.</param>
    /// <param name="learnerId">The learner.</param>
    /// <param name="cancellationToken">Ends it.</param>
    /// <returns>Null where nothing is known, or was erased.</returns>
    public Task<PersonData?> ReadAsync(Actor actor, Guid learnerId, CancellationToken cancellationToken) =>
        people.ReadAsync(actor, learnerId, AccessReason.LearnerRecord, cancellationToken);
}
