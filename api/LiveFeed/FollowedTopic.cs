using AiTalent.Domain.Regions;
using AiTalent.ReadModel.LiveTopics;
using AiTalent.ReadModel.Totals;

namespace AiTalent.Api.LiveFeed;

/// <summary>Represents a topic by its canonical name, regardless of how its id was written.</summary>
internal sealed record FollowedTopic(string Name, TotalKey Key)
{
    /// <returns>Null if there is no such topic.</returns>
    public static FollowedTopic? Parse(string? name)
    {
        if (name is null || !Topic.TryParse(name, out var found))
            return null;
        var key = found.Value;
        return key.Kind switch
        {
            TotalKind.National => new(name, key),
            TotalKind.Country => Countries.Find(key.Text) is null ? null : new(name, key),
            _ => new($"{name[..name.IndexOf(':', StringComparison.Ordinal)]}:{key.Text}", key),
        };
    }
}
