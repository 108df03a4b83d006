using Orleans;

namespace AiTalent.Domain.Authority;

/// <summary>
/// Represents the actor of a command: a person in one role, or an API client. Holds no name, because the log
/// records it.
/// </summary>
/// <param name="Id">Opaque id: <c>user:{uuid}</c>, <c>client:{id}</c> or <c>system</c>.</param>
/// <param name="InstitutionId">The only institution that the actor acts for; null means the full reach of the
/// role.</param>
/// <param name="LearnerId">The learner id of the person, if the role is learner.</param>
[GenerateSerializer, Immutable, Alias("Actor")]
public sealed record Actor(string Id, Role Role, Permissions Permissions, Guid? InstitutionId = null, Guid? LearnerId = null)
{
    private const string AccountPrefix = "user:";

    public static Actor Anonymous { get; } = new("anonymous", Role.Anonymous, Permissions.None);

    /// <summary>The platform itself, which enforces deadlines and completes processes.</summary>
    public static Actor System { get; } = new("system", Role.System, RoleTable.Of(Role.System).Permissions);

    public static Actor Person(string id, Role role, Guid? institutionId = null, Guid? learnerId = null) =>
        new(id, role, RoleTable.Of(role).Permissions, institutionId, learnerId);

    /// <summary>Returns the actor id of an account.</summary>
    public static string IdOf(Guid accountId) => $"{AccountPrefix}{accountId}";

    /// <returns>The account with the actor id, or null if the id is not an account's.</returns>
    public static Guid? AccountOf(string id) => id.StartsWith(AccountPrefix, StringComparison.Ordinal) && Guid.TryParse(id.AsSpan(AccountPrefix.Length), out var account) ? account : null;

    public static Actor Client(string id, IEnumerable<string> scopes, Guid? institutionId = null) =>
        new($"client:{id}", Role.Program, Scopes.PermissionsOf(scopes), institutionId);

    /// <summary>True if the actor is the account.</summary>
    public bool Is(Guid accountId) => Id == IdOf(accountId);

    public bool May(Permissions permission) => (Permissions & permission) == permission;

    /// <summary>
    /// Gets the reach of the actor's permissions. An actor bound to one institution reaches no farther than it.
    /// </summary>
    public Reach Reach => RoleTable.Of(Role).Reach switch
    {
        Reach.Everywhere when InstitutionId is not null => Reach.OwnInstitution,
        var reach => reach,
    };

    /// <summary>
    /// True if the actor represents the institution: its own, or every institution. A learner belongs to an
    /// institution but represents none.
    /// </summary>
    public bool SpeaksFor(Guid institutionId) => Reach switch
    {
        Reach.Everywhere => true,
        Reach.OwnInstitution => InstitutionId == institutionId,
        _ => false,
    };

    /// <summary>True if the actor is bound to no institution and acts for the whole country.</summary>
    public bool SpeaksForAll() => Reach == Reach.Everywhere;
}
