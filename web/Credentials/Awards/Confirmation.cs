using AiTalent.Domain.Decisions;

namespace AiTalent.Web.Credentials.Awards;

/// <summary>Verifies a confirmation, which applies to exactly these learners, in any order.</summary>
public static class Confirmation
{
    public static Guid Of(IEnumerable<Guid> learners) => DerivedId.From(Guid.Empty, string.Concat(learners.Order()));
}
