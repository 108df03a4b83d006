using AiTalent.Domain.Authority;
using AiTalent.ReadModel.Totals;

namespace AiTalent.Api.LiveFeed;

internal static class Audience
{
    /// <summary>An institution's staff see its figures as they are, also of few persons; the country's staff see all.</summary>
    public static TotalsAudience Of(Actor actor, FollowedTopic topic) =>
        ReadPolicy.CheckTotals(actor, topic.Key.Kind == TotalKind.Institution ? topic.Key.Id : null) is null ? TotalsAudience.Staff : TotalsAudience.Public;
}
