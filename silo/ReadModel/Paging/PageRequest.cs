namespace AiTalent.ReadModel.Paging;

/// <summary>Which part of a list is wanted.</summary>
/// <param name="Limit">1 to 200; what lies outside is brought inside.</param>
/// <param name="Cursor">Where the page before ended; null starts from the beginning.</param>
/// <param name="Skip">Rows passed over, for short lists whose pages people turn by number.</param>
public sealed record PageRequest(int Limit = 50, Cursor? Cursor = null, int Skip = 0)
{
    public const int MaxLimit = 200;

    internal int Rows => Math.Clamp(Limit, 1, MaxLimit);
}
