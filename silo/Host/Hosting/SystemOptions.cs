using AiTalent.EventStore;

namespace AiTalent.Silo.Hosting;

/// <summary>The settings of the system; the section <c>AiTalent</c>.</summary>
public sealed record SystemOptions
{
    /// <summary>Where and how the log is kept.</summary>
    public StorageOptions Storage { get; init; } = new();

    /// <summary>How silos and api processes find each other.</summary>
    public ClusterOptions Cluster { get; init; } = new();

    /// <summary>One process does everything; otherwise api and silos are processes of their own.</summary>
    public bool IsEmbedded => Cluster.Redis is null;
}
