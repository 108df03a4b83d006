namespace AiTalent.Silo.Hosting;

/// <summary>Options for the membership of silos and API processes, bound from <c>AiTalent:Cluster</c>.</summary>
public sealed record ClusterOptions
{
    /// <summary>
    /// Gets the Redis connection string, used for cluster membership only; null runs everything in one process.
    /// </summary>
    public string? Redis { get; init; }

    /// <summary>Gets the cluster id. Processes with the same id form one cluster. Default: <c>aitalent</c>.</summary>
    public string ClusterId { get; init; } = "aitalent";

    /// <summary>
    /// Gets the address at which other processes reach this silo. Default: loopback, for a cluster on one machine.
    /// </summary>
    public string AdvertisedAddress { get; init; } = "127.0.0.1";

    /// <summary>Gets the port between silos, 1 to 65535; 0 selects a free one. Default: 0.</summary>
    public int SiloPort { get; init; }

    /// <summary>Gets the port for API processes, 1 to 65535; 0 selects a free one. Default: 0.</summary>
    public int GatewayPort { get; init; }
}
