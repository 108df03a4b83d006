namespace AiTalent.Domain.Authority;

/// <summary>Defines how far a permission reaches, from the narrowest to the widest.</summary>
public enum Reach
{
    /// <summary>No reach. As the requirement of a command: the permission alone suffices.</summary>
    None,

    /// <summary>The person's own learner record.</summary>
    OwnPerson,

    /// <summary>The one institution that the actor acts for.</summary>
    OwnInstitution,

    /// <summary>The whole country. An actor bound to one institution reaches no farther than it.</summary>
    Everywhere,
}
