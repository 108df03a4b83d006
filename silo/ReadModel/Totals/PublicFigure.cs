namespace AiTalent.ReadModel.Totals;

/// <summary>
/// What everybody may see of an exact figure: whole steps, from the least that is shown. Whoever reads 20 knows that it is 20 to 24;
/// whoever reads nothing knows that it is 0 to 9. A figure of 1 to 4 stands well inside that range, so sums and differences of what is
/// shown never come down to it.
/// </summary>
internal static class PublicFigure
{
    /// <summary>Smaller figures are not shown, and zero is one of them.</summary>
    public const int Least = 10;

    private const int Step = 5;

    /// <summary>
    /// Whether a measure is shown at all. Where seats are counted, everybody knows how many are taken: who takes part, shown beside who has
    /// completed it or failed, would leave no room between the rounded figures.
    /// </summary>
    public static bool IsShown(TotalKind kind, Measure measure) =>
        measure is not (Measure.Enrolled or Measure.Offered or Measure.ActiveLearners)
        || kind is not (TotalKind.Institution or TotalKind.Course or TotalKind.CourseRun or TotalKind.Partnership);

    /// <returns>Null where nothing is shown.</returns>
    public static long? Of(long exact) => exact < Least ? null : exact - (exact % Step);
}
