using System.Net;

namespace AiTalent.Api.Traffic;

/// <summary>Limits on the resources of this process that clients may use at once; the section <c>AiTalent:Traffic</c>.</summary>
internal sealed record TrafficOptions
{
    private const string Section = "AiTalent:Traffic";

    /// <summary>
    /// Maximum open connections, 100 to 1,000,000. Default: 10,000. The process never takes more than half of the descriptors that the
    /// operating system allows it.
    /// </summary>
    public int MaxConnections { get; init; } = 10_000;

    /// <summary>Maximum connections of one client address (of one /64 network in IPv6), 10 to 1,000,000. Default: 2,000.</summary>
    public int MaxConnectionsPerClient { get; init; } = 2_000;

    /// <summary>
    /// Addresses of the proxies in front of this process. Their connections are not limited by address, and their <c>X-Forwarded-For</c>
    /// header identifies the client. Default: none.
    /// </summary>
    public IReadOnlyList<string> Proxies { get; init; } = [];

    /// <summary>Limits of password hashing.</summary>
    public WorkLimits Passwords { get; init; } = new();

    /// <summary>
    /// Maximum burst of passwords that one client may send, 1 to 1,000,000; two more per second. Default: 300, as needed by a class behind
    /// one address.
    /// </summary>
    public int PasswordsPerClient { get; init; } = 300;

    /// <summary>Limits of hashing API client secrets.</summary>
    public WorkLimits Secrets { get; init; } = new() { MaxWaiting = 256, MaxPerClient = 64 };

    /// <summary>Limits of costly API reads and files: totals by a cut or of a past day, searches.</summary>
    public WorkLimits Reads { get; init; } = new();

    /// <summary>
    /// Limits of public pages. By default twice as many at once as there are processors, because a page also waits for the database.
    /// </summary>
    public WorkLimits Pages { get; init; } = new() { AtOnce = 2 * Environment.ProcessorCount, MaxWaiting = 256, MaxPerClient = 64 };

    public IEnumerable<string> Problems()
    {
        if (MaxConnections is < 100 or > 1_000_000)
            yield return $"{Section}:MaxConnections must be 100 to 1000000.";
        if (MaxConnectionsPerClient is < 10 or > 1_000_000)
            yield return $"{Section}:MaxConnectionsPerClient must be 10 to 1000000.";
        if (PasswordsPerClient is < 1 or > 1_000_000)
            yield return $"{Section}:PasswordsPerClient must be 1 to 1000000.";
        foreach (var proxy in Proxies.Where(proxy => !IPAddress.TryParse(proxy, out _)))
            yield return $"{Section}:Proxies must be addresses, and '{proxy}' is none.";
        foreach (var wrong in Passwords.Problems($"{Section}:Passwords").Concat(Secrets.Problems($"{Section}:Secrets"))
            .Concat(Reads.Problems($"{Section}:Reads")).Concat(Pages.Problems($"{Section}:Pages")))
            yield return wrong;
    }
}
