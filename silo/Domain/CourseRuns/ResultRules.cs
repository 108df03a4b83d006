namespace AiTalent.Domain.CourseRuns;

/// <summary>What a result must be, for the rules and for forms that check it before they send it.</summary>
public static class ResultRules
{
    public const int LeastGrade = 0;
    public const int MaxGrade = 100;

    public static bool IsGrade(decimal grade) => grade is >= LeastGrade and <= MaxGrade;

    /// <summary>Whether a result of who has this status replaces one that stands, so that a person gives a reason.</summary>
    public static bool IsCorrection(EnrolmentStatus status) => status is EnrolmentStatus.Completed or EnrolmentStatus.Failed or EnrolmentStatus.NoResult;
}
