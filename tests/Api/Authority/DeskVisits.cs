using AiTalent.Domain.Authority;
using AiTalent.Domain.Tests.Authority;

namespace AiTalent.Api.Tests.Authority;

/// <summary>The pages of the desks: who may see which.</summary>
internal static class DeskVisits
{
    private static readonly Dictionary<string, Func<WalkedApi, (string Query, Func<Actor, bool> Allows)>> Pages = new()
    {
        // The ministry's.
        ["/{lang}/ministry"] = _ => ("", OverseesAll),
        ["/{lang}/ministry/totals"] = _ => ("?by=institution", OverseesAll),
        ["/{lang}/ministry/accreditation"] = _ => ("", OverseesAll),
        ["/{lang}/ministry/accreditation/{id:guid}"] = _ => ("", OverseesAll),
        ["/{lang}/ministry/partnerships"] = _ => ("", actor => OverseesAll(actor) || Everywhere(actor, Permissions.ManagePartnerships)),
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
        return new Visit(method, About(pattern, path, walked.World) + query, allows);
    }

    /// <summary>An id is a course run's where nothing else is said.</summary>
    private static string About(string pattern, string path, WalkedWorld world) => pattern switch
    {
        "/{lang}/ministry/accreditation/{id:guid}" => path.Replace($"{world.Run}", $"{world.Programme}", StringComparison.Ordinal),
        _ => path,
    };

    private static bool OverseesAll(Actor actor) => Everywhere(actor, Permissions.ReadTotals);

    private static bool Everywhere(Actor actor, Permissions permission) => Expected.Allows(new CommandRow(permission, Reach.Everywhere), actor, []);

    private static bool Has(Actor actor, Permissions permission, Guid institution) =>
        Expected.Allows(new CommandRow(permission, Reach.OwnInstitution), actor, [institution]);
}
