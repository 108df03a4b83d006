namespace AiTalent.ReadModel.Enrolments;

/// <summary>What the platform still has to do about an enrolment because of something that happened elsewhere.</summary>
[Flags]
internal enum PendingProcesses
{
    None = 0,
    Move = 1,
    Eligibility = 2,
    Erasure = 4,
}
