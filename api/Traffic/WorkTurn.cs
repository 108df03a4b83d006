namespace AiTalent.Api.Traffic;

/// <summary>Represents a turn at costly work, which ends when it is disposed, or the reason why there is none.</summary>
/// <param name="RefusalCode">
/// Null if the work may be done; <c>rate_limited</c> if the client exceeds its limit, <c>overloaded</c> if all clients together do.
/// </param>
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
