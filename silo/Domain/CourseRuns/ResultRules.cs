namespace AiTalent.Domain.CourseRuns;

/// <summary>Validates results, for the rules and for forms that check them before sending.</summary>
public static class ResultRules
{
    public const int LeastGrade = 0;
    public const int MaxGrade = 100;

    public static bool IsGrade(decimal grade) => grade is >= LeastGrade and <= MaxGrade;

    /// <summary>
    /// True if a result replaces an existing one in this status, so that a person must give a reason.
    /// </summary>
    public static bool IsCorrection(EnrolmentStatus status) => status is EnrolmentStatus.Completed or EnrolmentStatus.Failed or EnrolmentStatus.NoResult;
}
