namespace AiTalent.ReadModel.Totals;

/// <summary>
/// Rounds an exact figure for the public: multiples of the step, hidden below the minimum. A shown 20 means 20 to
/// 24; a hidden figure means 0 to 9. A figure of 1 to 4 is well inside that range, so sums and differences of shown
/// figures never reveal it.
/// </summary>
internal static class PublicFigure
{
    /// <summary>Minimum figure shown; smaller ones, including zero, are hidden.</summary>
    public const int Least = 10;

    private const int Step = 5;

    /// <summary>
    /// True if a measure is shown at all. For keys with public seat counts, the participants together with the
    /// completed and failed learners would reveal exact figures between the rounded ones.
    /// </summary>
    public static bool IsShown(TotalKind kind, Measure measure) =>
        measure is not (Measure.Enrolled or Measure.Offered or Measure.ActiveLearners)
        || kind is not (TotalKind.Institution or TotalKind.Course or TotalKind.CourseRun or TotalKind.Partnership);

    /// <returns>The rounded figure, or null if it is hidden.</returns>
    public static long? Of(long exact) => exact < Least ? null : exact - (exact % Step);
}
