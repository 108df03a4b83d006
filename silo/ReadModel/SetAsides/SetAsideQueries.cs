using AiTalent.ReadModel.Storage;

namespace AiTalent.ReadModel.SetAsides;

/// <summary>Queries the events that the read model has set aside.</summary>
public sealed class SetAsideQueries(ReadDatabase database)
{
    private const string Events =
        "SELECT position, stream, type, at, error FROM set_aside ORDER BY (CASE WHEN error IS NULL THEN 1 ELSE 0 END), position LIMIT @limit";

    /// <summary>
    /// Lists the events that could not be projected, in log order, followed by those that wait behind one.
    /// </summary>
    /// <param name="limit">Maximum rows returned, 1 to 1,000.</param>
    /// <param name="cancellationToken">Cancels the query.</param>
    public Task<IReadOnlyList<SetAsideEvent>> ListAsync(int limit, CancellationToken cancellationToken) =>
        database.ReadAsync(session => ListAsync(session, limit), cancellationToken);

    internal static async Task<IReadOnlyList<SetAsideEvent>> ListAsync(ReadSession session, int limit)
    {
        var rows = session.RowsAsync(Events, new { limit }, row => new SetAsideEvent(
            row.GetInt64(0), row.GetString(1), row.GetString(2), DatabaseTime.FromMicroseconds(row.GetInt64(3)), row.IsDBNull(4) ? null : row.GetString(4)));
        var events = new List<SetAsideEvent>();
        await foreach (var @event in rows)
            events.Add(@event);
        return events;
    }
}
