using AiTalent.Domain.Authority;
using AiTalent.Domain.Tests.Authority;

namespace AiTalent.Api.Tests.Authority;

/// <summary>The pages of the desks: who may see which.</summary>
internal static class DeskVisits
{
    private static readonly Dictionary<string, Func<WalkedApi, (string Query, Func<Actor, bool> Allows)>> Pages = new()
    {
    };

    /// <returns>Null where it is no page of a desk.</returns>
    public static Visit? Find(string pattern, string method, string path, WalkedApi walked)
    {
        if (!Pages.TryGetValue(pattern, out var page))
            return null;
        // A form without its page's token is taken from nobody.
        if (method != "GET")
            return new Visit(method, path, _ => true) { IsAnyAnswer = true };
        var (query, allows) = page(walked);
        return new Visit(method, path + query, allows);
    }

    private static bool Has(Actor actor, Permissions permission, Guid institution) =>
        Expected.Allows(new CommandRow(permission, Reach.OwnInstitution), actor, [institution]);
}
