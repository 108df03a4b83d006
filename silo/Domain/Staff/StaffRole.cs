using AiTalent.Domain.Authority;
using AiTalent.Domain.Decisions;
using AiTalent.Domain.Institutions;
using Orleans;

namespace AiTalent.Domain.Staff;

/// <summary>Represents a role and the institution that it is held for; null means the whole country.</summary>
[GenerateSerializer, Immutable, Alias("StaffRole")]
public sealed record StaffRole(Role Role, Guid? InstitutionId)
{
    /// <summary>True if the role requires a second factor, because it reaches the whole country.</summary>
    public bool NeedsSecondFactor => RoleTable.Of(Role).Reach == Reach.Everywhere;

    /// <summary>Checks that staff can hold the role.</summary>
    public Refusal? Check() => Role switch
    {
        Role.Instructor or Role.Registrar or Role.InstitutionAdministrator or Role.CompanyRepresentative =>
            InstitutionId is null ? new Refusal("required", "institutionId") : null,
        Role.MinistryAnalyst or Role.MinistryAdministrator or Role.Operator =>
            InstitutionId is null ? null : new Refusal("no_institution", "institutionId"),
        _ => new Refusal("unknown_value", "role"),
    };

    /// <summary>Checks that the role exists in an institution of the kind.</summary>
    public Refusal? CheckKind(InstitutionKind? kind) => (Role, kind) switch
    {
        (Role.CompanyRepresentative, InstitutionKind.Company) => null,
        (Role.Instructor or Role.Registrar or Role.InstitutionAdministrator, InstitutionKind.University or InstitutionKind.Institute) => null,
        (Role.MinistryAnalyst or Role.MinistryAdministrator or Role.Operator, null) => null,
        _ => new Refusal("wrong_institution_kind", "institutionId"),
    };
}
