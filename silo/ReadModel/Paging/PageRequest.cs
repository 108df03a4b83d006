namespace AiTalent.ReadModel.Paging;

/// <summary>Which part of a list is wanted.</summary>
/// <param name="Limit">1 to 200; what lies outside is brought inside.</param>
/// <param name="Cursor">Where the page before ended; null starts from the beginning.</param>
public sealed record PageRequest(int Limit = 50, Cursor? Cursor = null)
{
    public const int MaxLimit = 200;

    internal int Rows => Math.Clamp(Limit, 1, MaxLimit);
}
