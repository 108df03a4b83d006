namespace AiTalent.Domain.Authority;

/// <summary>How far something is permitted, the nearer before the farther.</summary>
public enum Reach
{
    /// <summary>Nowhere; of a command: the permission alone is enough.</summary>
    None,

    /// <summary>The learner that the person is.</summary>
    OwnPerson,

    /// <summary>The one institution that the actor acts for.</summary>
    OwnInstitution,

    /// <summary>The whole country; who acts for one institution reaches no farther than it.</summary>
    Everywhere,
}
