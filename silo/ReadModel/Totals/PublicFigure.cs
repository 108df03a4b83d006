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

    /// <returns>Null where nothing is shown.</returns>
    public static long? Of(long exact) => exact < Least ? null : exact - (exact % Step);
}
