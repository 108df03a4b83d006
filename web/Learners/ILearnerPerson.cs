using AiTalent.Contracts.Learners;
using AiTalent.Domain.Authority;

namespace AiTalent.Web.Learners;

/// <summary>Reads the name of a learner.</summary>
public interface ILearnerPerson
{
    /// <param name="actor">The reader, whose access to the learner's record was checked. The access is shown to the
    /// learner.</param>
    /// <param name="learnerId">The learner.</param>
    /// <param name="cancellationToken">Cancels the operation.</param>
    /// <returns>Null if the data is unknown or was erased.</returns>
    Task<PersonData?> ReadAsync(Actor actor, Guid learnerId, CancellationToken cancellationToken);
}
