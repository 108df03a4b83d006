using AiTalent.Domain.Authority;
using AiTalent.Domain.Decisions;

namespace AiTalent.Load.Nation;

/// <summary>Defines the actors that create the data set.</summary>
internal static class NationActors
{
    /// <summary>An API client that may import history for every institution.</summary>
    public static readonly CommandContext Program = new(Actor.Client("nation", Scopes.All.Keys));

    /// <summary>The platform, in the steps of an allotment.</summary>
    public static readonly CommandContext Platform = new(Actor.System);

    /// <summary>The actor who appoints the analyst.</summary>
    public static readonly CommandContext Ministry = new(Actor.Person(Actor.IdOf(NationIds.Of(NationKind.Account, 0)), Role.MinistryAdministrator));

    public static readonly Guid Analyst = NationIds.Of(NationKind.Account, 1);
}
