namespace AiTalent.Silo.Hosting;

/// <summary>How silos and api processes find each other; the section <c>AiTalent:Cluster</c>.</summary>
public sealed record ClusterOptions
{
    /// <summary>A Redis connection string for the membership of the cluster alone; null runs everything in one process.</summary>
    public string? Redis { get; init; }

    /// <summary>Processes with the same id form one cluster. Default: <c>aitalent</c>.</summary>
    public string ClusterId { get; init; } = "aitalent";

    /// <summary>The address that other processes reach this silo at. Default: loopback, for a cluster on one machine.</summary>
    public string AdvertisedAddress { get; init; } = "127.0.0.1";

    /// <summary>The port between silos, 1 to 65535; 0 takes a free one. Default: 0.</summary>
    public int SiloPort { get; init; }

    /// <summary>The port for api processes, 1 to 65535; 0 takes a free one. Default: 0.</summary>
    public int GatewayPort { get; init; }
}
