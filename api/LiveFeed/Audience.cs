using AiTalent.Domain.Authority;
using AiTalent.ReadModel.Totals;

namespace AiTalent.Api.LiveFeed;

internal static class Audience
{
    /// <summary>
    /// Returns the audience: staff see the exact figures of their institution, including small ones; national staff see all.
    /// </summary>
    public static TotalsAudience Of(Actor actor, FollowedTopic topic) =>
        ReadPolicy.CheckTotals(actor, topic.Key.Kind == TotalKind.Institution ? topic.Key.Id : null) is null ? TotalsAudience.Staff : TotalsAudience.Public;
}
