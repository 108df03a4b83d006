using System.Globalization;
using System.Net;

namespace AiTalent.Load.Idle;

/// <summary>Reads the <c>/metrics</c> of a server.</summary>
internal sealed class ServerMetrics : IDisposable
{
    private readonly HttpClient _http;

    public ServerMetrics(IPEndPoint server) => _http = new HttpClient { BaseAddress = new Uri($"http://{server}"), Timeout = TimeSpan.FromMinutes(1) };

    public async Task<long> ActivationsAsync(CancellationToken cancellationToken) => await SumAsync("orleans_catalog_activations{", cancellationToken);

    /// <summary>Returns the managed memory in bytes after the last garbage collection.</summary>
    public async Task<long> ManagedAsync(CancellationToken cancellationToken) => await SumAsync("dotnet_gc_last_collection_heap_size_bytes{", cancellationToken);

    public void Dispose() => _http.Dispose();

    private async Task<long> SumAsync(string name, CancellationToken cancellationToken)
    {
        var lines = (await _http.GetStringAsync(new Uri("/metrics", UriKind.Relative), cancellationToken)).Split('\n');
        return (long)lines.Where(line => line.StartsWith(name, StringComparison.Ordinal))
            .Sum(line => double.Parse(line[(line.LastIndexOf('}') + 1)..].Trim().Split(' ')[0], CultureInfo.InvariantCulture));
    }
}
