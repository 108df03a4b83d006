namespace AiTalent.Domain.Authority;

/// <summary>
/// Permissions of an actor. An API client holds those of its scopes; a person holds those of the role.
/// </summary>
[Flags]
public enum Permissions
{
    None = 0,
    ManageInstitutions = 1 << 0,
    ManageCatalogue = 1 << 1,
    ManageCourseRuns = 1 << 2,
    RegisterLearners = 1 << 3,
    Enrol = 1 << 4,
    RecordResults = 1 << 5,
    IssueCredentials = 1 << 6,
    ManageCohorts = 1 << 7,
    ManagePartnerships = 1 << 8,
    Accredit = 1 << 9,
    History = 1 << 10,
    Override = 1 << 11,
    ReadPersons = 1 << 12,
    Operate = 1 << 13,
    RunProcesses = 1 << 14,
    ReadTotals = 1 << 15,
    ManageStaff = 1 << 16,
    AnswerReviews = 1 << 17,
}
