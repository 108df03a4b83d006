namespace AiTalent.Domain.Authority;

/// <summary>How far a role gives and takes another one.</summary>
public enum Appointing
{
    None,

    /// <summary>Gives it to the first one and takes it from nobody.</summary>
    Once,

    /// <summary>Only as long as nobody else holds it there; who holds it first gives it to the others.</summary>
    First,

    Any,
}

/// <summary>The one table of who appoints whom, where the actor's role reaches.</summary>
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
