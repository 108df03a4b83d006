namespace AiTalent.Domain.Institutions;

/// <summary>Defines whether a course may be retaken after it was passed.</summary>
public enum RetakePolicy
{
    /// <summary>Retakes are allowed. The best result counts, once.</summary>
    Allowed,

    /// <summary>Retakes are refused, except with a reason given by an actor who may override.</summary>
    Refused,
}
