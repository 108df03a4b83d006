using AiTalent.EventStore;

namespace AiTalent.Silo.Hosting;

/// <summary>Options of the system, bound from <c>AiTalent</c>.</summary>
public sealed record SystemOptions
{
    /// <summary>Gets the options for the storage of the log.</summary>
    public StorageOptions Storage { get; init; } = new();

    /// <summary>Gets the options for the cluster membership.</summary>
    public ClusterOptions Cluster { get; init; } = new();

    /// <summary>True if one process runs everything; otherwise the API and the silos are separate processes.</summary>
    public bool IsEmbedded => Cluster.Redis is null;
}
