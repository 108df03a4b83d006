namespace AiTalent.Domain.Institutions;

/// <summary>Whether a course may be taken again after it was passed.</summary>
public enum RetakePolicy
{
    /// <summary>It may. The best result counts, and it counts once.</summary>
    Allowed,

    /// <summary>It may not, except with a reason by who may make exceptions.</summary>
    Refused,
}
