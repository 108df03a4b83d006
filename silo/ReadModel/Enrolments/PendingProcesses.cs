namespace AiTalent.ReadModel.Enrolments;

/// <summary>
/// Defines the actions that the platform still has to take on an enrolment because of an event elsewhere.
/// </summary>
[Flags]
internal enum PendingProcesses
{
    None = 0,
    Move = 1,
    Eligibility = 2,
    Erasure = 4,
}
