namespace AiTalent.CellAudit.Tables;

/// <summary>Derives what a published figure reveals to readers who know the publication rules.</summary>
public static class ShownFigure
{
    private const int Step = 5;
    private const int Least = 10;

    /// <param name="shown">Null if nothing is shown.</param>
    public static Range Rounded(long? shown) => shown is { } figure ? new Range(figure, figure + Step - 1) : new Range(0, Least - 1);
}
