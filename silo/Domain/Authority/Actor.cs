using Orleans;

namespace AiTalent.Domain.Authority;

/// <summary>Who acts: a person in one role, or a program. No name, since it stands in the log.</summary>
/// <param name="Id">Opaque id: <c>user:{uuid}</c>, <c>client:{id}</c> or <c>system</c>.</param>
/// <param name="InstitutionId">Acts for this institution alone; null acts for all that the role reaches.</param>
/// <param name="LearnerId">The learner that this person is, where the role is learner.</param>
[GenerateSerializer, Immutable, Alias("Actor")]
public sealed record Actor(string Id, Role Role, Permissions Permissions, Guid? InstitutionId = null, Guid? LearnerId = null)
{
    private const string AccountPrefix = "user:";

    public static Actor Anonymous { get; } = new("anonymous", Role.Anonymous, Permissions.None);

    /// <summary>The platform itself, driving deadlines and processes to their end.</summary>
    public static Actor System { get; } = new("system", Role.System, RoleTable.Of(Role.System).Permissions);

    public static Actor Person(string id, Role role, Guid? institutionId = null, Guid? learnerId = null) =>
        new(id, role, RoleTable.Of(role).Permissions, institutionId, learnerId);

    /// <summary>The id under which an account acts.</summary>
    public static string IdOf(Guid accountId) => $"{AccountPrefix}{accountId}";

    /// <returns>The account that acts under the id; null where it is none that does.</returns>
    public static Guid? AccountOf(string id) => id.StartsWith(AccountPrefix, StringComparison.Ordinal) && Guid.TryParse(id.AsSpan(AccountPrefix.Length), out var account) ? account : null;

    public static Actor Client(string id, IEnumerable<string> scopes, Guid? institutionId = null) =>
        new($"client:{id}", Role.Program, Scopes.PermissionsOf(scopes), institutionId);

    /// <summary>Whether it is this account that acts.</summary>
    public bool Is(Guid accountId) => Id == IdOf(accountId);

    public bool May(Permissions permission) => (Permissions & permission) == permission;

    /// <summary>How far the actor's permissions reach: who acts for one institution reaches no farther than it.</summary>
    public Reach Reach => RoleTable.Of(Role).Reach switch
    {
        Reach.Everywhere when InstitutionId is not null => Reach.OwnInstitution,
        var reach => reach,
    };

    /// <summary>Whether the actor speaks for the institution: its own, or every one. A learner belongs to one and speaks for none.</summary>
    public bool SpeaksFor(Guid institutionId) => Reach switch
    {
        Reach.Everywhere => true,
        Reach.OwnInstitution => InstitutionId == institutionId,
        _ => false,
    };

    /// <summary>Whether the actor acts for no institution and for the whole country.</summary>
    public bool SpeaksForAll() => Reach == Reach.Everywhere;
}
