using AiTalent.Domain.Authority;
using AiTalent.Domain.Languages;

namespace AiTalent.Web.Demonstration;

/// <summary>Represents a fictitious person that a visitor of the demonstration can act as.</summary>
/// <param name="Key">Identifies the person in addresses: <c>student-vn</c>.</param>
/// <param name="Place">The person's institution, if any.</param>
/// <param name="LearnerId">The learner id of the person, if the role is learner.</param>
/// <param name="ActorId">The actor id of the person.</param>
public sealed record DemonstrationPerson(string Key, LocalizedText Name, Role Role, LocalizedText? Place, Guid? LearnerId, string ActorId);

/// <summary>Provides the persons of the demonstration; empty outside of it.</summary>
public interface IDemonstrationPeople
{
    IReadOnlyList<DemonstrationPerson> All { get; }
}
