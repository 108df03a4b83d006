namespace AiTalent.Api.Traffic;

/// <summary>A turn at costly work, which ends when it is disposed; or why there is none.</summary>
/// <param name="RefusalCode">Null where the work may be done; <c>rate_limited</c> where the client asks for too much, <c>overloaded</c> where all together do.</param>
internal sealed record WorkTurn(string? RefusalCode, params IReadOnlyList<IDisposable> Held) : IDisposable
{
    public static readonly TimeSpan RetryAfter = TimeSpan.FromSeconds(5);

    public bool IsGranted => RefusalCode is null;

    public void Dispose()
    {
        foreach (var one in Held)
            one.Dispose();
    }
}
