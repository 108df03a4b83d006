using System.Diagnostics.Metrics;

namespace AiTalent.Api.Traffic;

/// <summary>
/// Counts the open connections, in total and per client. The last quarter is reserved for clients with few connections, so that a few
/// clients cannot block all others.
/// </summary>
internal sealed class ConnectionGate : IDisposable
{
    private const int Few = 16;
    private readonly TrafficOptions _options;
    private readonly HashSet<string> _proxies;
    private readonly Meter _meter = new("AiTalent.Api");
    private readonly Counter<long> _refused;
    private readonly Lock _lock = new();
    private readonly ClientCounts _byClient = new();
    private int _open;

    public ConnectionGate(TrafficOptions options)
    {
        _options = options;
        _proxies = [.. options.Proxies.Select(proxy => ClientAddress.Of(System.Net.IPAddress.Parse(proxy)))];
        _meter.CreateObservableGauge("aitalent.connections", () => Volatile.Read(ref _open), "{connection}", "Open connections.");
        _refused = _meter.CreateCounter<long>("aitalent.connections.refused", "{connection}", "Connections that were refused.");
    }

    public int Open => Volatile.Read(ref _open);

    /// <returns>False if the limit is reached; otherwise <see cref="Leave"/> must be called.</returns>
    public bool TryEnter(string client)
    {
        lock (_lock)
        {
            if (HasRoom(client, _byClient.Of(client)))
            {
                _byClient.Add(client);
                _open++;
                return true;
            }
        }

        _refused.Add(1);
        return false;
    }

    public void Leave(string client)
    {
        lock (_lock)
        {
            _open--;
            _byClient.Remove(client);
        }
    }

    public void Dispose() => _meter.Dispose();

    private bool HasRoom(string client, int held)
    {
        if (_open >= _options.MaxConnections)
            return false;
        return _proxies.Contains(client) || (held < _options.MaxConnectionsPerClient && (held < Few || _open < _options.MaxConnections / 4 * 3));
    }
}
