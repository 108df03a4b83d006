namespace AiTalent.ReadModel.Histories;

/// <summary>Defines the subject of a history entry; the numbers are stored.</summary>
public enum HistorySubject
{
    /// <summary>The person's record.</summary>
    Record = 0,

    /// <summary>An enrolment in a course run.</summary>
    Enrolment = 1,

    Credential = 2,

    /// <summary>A cohort membership.</summary>
    Cohort = 3,
}
