namespace AiTalent.ReadModel.Freshness;

/// <summary>How the read model stands beside the log.</summary>
/// <param name="Position">The position that it holds.</param>
/// <param name="Head">The position of the log's last event.</param>
/// <param name="Lag">How long the first event that it does not hold has been in the log; zero where it holds all.</param>
/// <param name="SetAside">How many events it could not fold and does not count.</param>
public sealed record ReadModelStatus(long Position, long Head, TimeSpan Lag, long SetAside)
{
    /// <summary>Whether it is too far behind to be shown without a word.</summary>
    public bool IsLate => Lag > ReadModelLag.MaxDuration;
}
