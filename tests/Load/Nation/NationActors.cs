using AiTalent.Domain.Authority;
using AiTalent.Domain.Decisions;

namespace AiTalent.Load.Nation;

/// <summary>In whose name the data set is made.</summary>
internal static class NationActors
{
    /// <summary>A program that may bring history, for every institution.</summary>
    public static readonly CommandContext Program = new(Actor.Client("nation", Scopes.All.Keys));

    /// <summary>The platform, in the steps of an allotment.</summary>
    public static readonly CommandContext Platform = new(Actor.System);

    /// <summary>Who appoints the analyst.</summary>
    public static readonly CommandContext Ministry = new(Actor.Person(Actor.IdOf(NationIds.Of(NationKind.Account, 0)), Role.MinistryAdministrator));

    public static readonly Guid Analyst = NationIds.Of(NationKind.Account, 1);
}
