namespace AiTalent.EventStore;

/// <summary>
/// Determines the page size when reading a stream: small at first, because many readers stop early, then growing.
/// </summary>
internal static class StreamPage
{
    public const int First = 64;
    private const int Largest = 4096;

    /// <summary>True if there may be more events; <paramref name="size"/> is then the size of the next page.</summary>
    public static bool IsFull(int count, ref int size)
    {
        if (count < size)
            return false;
        size = Math.Min(size * 4, Largest);
        return true;
    }
}
