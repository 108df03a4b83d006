using AiTalent.Domain.Authority;
using AiTalent.Domain.Languages;

namespace AiTalent.Web.Demonstration;

/// <summary>An invented person whom a visitor of the demonstration can be.</summary>
/// <param name="Key">Names the person in addresses: <c>student-vn</c>.</param>
/// <param name="Place">The institution that the person belongs to, where there is one.</param>
/// <param name="LearnerId">The learner that the person is, where the role is learner.</param>
/// <param name="ActorId">The id that the person acts under.</param>
public sealed record DemonstrationPerson(string Key, LocalizedText Name, Role Role, LocalizedText? Place, Guid? LearnerId, string ActorId);

/// <summary>The people of the demonstration; there are none outside it.</summary>
public interface IDemonstrationPeople
{
    IReadOnlyList<DemonstrationPerson> All { get; }
}
