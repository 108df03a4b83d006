namespace AiTalent.ReadModel.Freshness;

/// <summary>Represents the status of the read model relative to the log.</summary>
/// <param name="Position">The position of the read model.</param>
/// <param name="Head">The position of the log's last event.</param>
/// <param name="Lag">The time for which the first unprojected event has been in the log; zero if there is none.</param>
/// <param name="SetAside">Number of events that could not be projected and are not counted.</param>
public sealed record ReadModelStatus(long Position, long Head, TimeSpan Lag, long SetAside)
{
    /// <summary>True if the lag is too large to show the data without a notice.</summary>
    public bool IsLate => Lag > ReadModelLag.MaxDuration;
}
