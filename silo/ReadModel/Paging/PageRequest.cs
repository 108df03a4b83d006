namespace AiTalent.ReadModel.Paging;

/// <summary>Represents the requested page of a list.</summary>
/// <param name="Limit">1 to 200; other values are clamped.</param>
/// <param name="Cursor">The end of the previous page; null starts from the beginning.</param>
/// <param name="Skip">Number of rows to skip, for short lists with numbered pages.</param>
public sealed record PageRequest(int Limit = 50, Cursor? Cursor = null, int Skip = 0)
{
    public const int MaxLimit = 200;

    internal int Rows => Math.Clamp(Limit, 1, MaxLimit);
}
