namespace AiTalent.ReadModel.Projection;

/// <summary>Holds the streams with an event that is set aside; their later events wait in order.</summary>
internal sealed class WaitingStreams
{
    private readonly HashSet<string> _streams = new(StringComparer.Ordinal);

    public bool Contains(string stream) => _streams.Count > 0 && _streams.Contains(stream);

    public void Add(string stream) => _streams.Add(stream);

    public void Replace(IEnumerable<string> streams)
    {
        _streams.Clear();
        _streams.UnionWith(streams);
    }
}
