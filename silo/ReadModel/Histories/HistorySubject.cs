namespace AiTalent.ReadModel.Histories;

/// <summary>What of a learner something happened to; the numbers are stored.</summary>
public enum HistorySubject
{
    /// <summary>The record of the person.</summary>
    Record = 0,

    /// <summary>A place in a course run.</summary>
    Enrolment = 1,

    Credential = 2,

    /// <summary>The membership of a cohort.</summary>
    Cohort = 3,
}
