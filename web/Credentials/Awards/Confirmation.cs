using AiTalent.Domain.Decisions;

namespace AiTalent.Web.Credentials.Awards;

/// <summary>What was confirmed: exactly these learners, in whatever order.</summary>
public static class Confirmation
{
    public static Guid Of(IEnumerable<Guid> learners) => DerivedId.From(Guid.Empty, string.Concat(learners.Order()));
}
