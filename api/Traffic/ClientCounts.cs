namespace AiTalent.Api.Traffic;

/// <summary>Counts the resources held by each client. Not synchronised.</summary>
internal sealed class ClientCounts
{
    private readonly Dictionary<string, int> _byClient = new(StringComparer.Ordinal);

    public int Of(string client) => _byClient.GetValueOrDefault(client);

    public void Add(string client) => _byClient[client] = Of(client) + 1;

    public void Remove(string client)
    {
        if (_byClient[client] == 1)
            _byClient.Remove(client);
        else
            _byClient[client]--;
    }
}
