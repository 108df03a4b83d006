namespace AiTalent.Domain.Authority;

/// <summary>Defines the extent to which one role may grant and remove another.</summary>
public enum Appointing
{
    None,

    /// <summary>May grant the role to its first holder and remove it from nobody.</summary>
    Once,

    /// <summary>
    /// May grant and remove the role only while nobody else holds it there; its first holder grants it to others.
    /// </summary>
    First,

    Any,
}

/// <summary>The table of which role may appoint which, within the reach of the actor's role.</summary>
public static class Appointments
{
    public static Appointing Of(Role actor, Role role) => (actor, role) switch
    {
        (Role.InstitutionAdministrator, Role.Instructor or Role.Registrar or Role.InstitutionAdministrator) => Appointing.Any,
        (Role.CompanyRepresentative, Role.CompanyRepresentative) => Appointing.Any,
        (Role.MinistryAdministrator, Role.MinistryAnalyst or Role.MinistryAdministrator) => Appointing.Any,
        (Role.MinistryAdministrator, Role.InstitutionAdministrator or Role.CompanyRepresentative) => Appointing.First,
        (Role.Operator, >= Role.Instructor and <= Role.Operator) => Appointing.Any,
        (Role.System, Role.Operator) => Appointing.Once,
        _ => Appointing.None,
    };
}
