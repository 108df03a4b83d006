namespace AiTalent.Domain.Authority;

public enum Role
{
    Anonymous,
    Learner,
    Instructor,
    Registrar,
    InstitutionAdministrator,
    CompanyRepresentative,
    MinistryAnalyst,
    MinistryAdministrator,
    Operator,
    Program,
    System,
}
