using AiTalent.Api.Privacy.Accesses;
using AiTalent.Contracts.Learners;
using AiTalent.Domain.Authority;
using AiTalent.Web.Learners;

namespace AiTalent.Api.Learners;

internal sealed class LearnerPerson(PersonReader people) : ILearnerPerson
{
    public Task<PersonData?> ReadAsync(Actor actor, Guid learnerId, CancellationToken cancellationToken) =>
        people.ReadAsync(actor, learnerId, AccessReason.LearnerRecord, cancellationToken);
}
