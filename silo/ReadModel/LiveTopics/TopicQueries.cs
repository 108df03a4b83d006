using AiTalent.ReadModel.CourseRuns;
using AiTalent.ReadModel.Storage;
using AiTalent.ReadModel.Totals;

namespace AiTalent.ReadModel.LiveTopics;

/// <summary>Queries the data shown to subscribers of topics.</summary>
public sealed class TopicQueries(ReadDatabase database, PublicCells publicCells)
{
    /// <summary>Reads topics in one snapshot; unknown topics are omitted.</summary>
    public Task<TopicSnapshots> ReadAsync(IReadOnlyCollection<string> topics, TotalsAudience audience, CancellationToken cancellationToken) =>
        database.ReadAsync(
            async session =>
            {
                var snapshots = new List<TopicSnapshot>(topics.Count);
                var cells = new Dictionary<TotalKind, IReadOnlyDictionary<string, ShownMeasures>>();
                foreach (var topic in topics)
                {
                    if (Topic.TryParse(topic, out var key))
                        snapshots.Add(new TopicSnapshot(
                            topic, await MeasuresAsync(session, key.Value, audience, cells), await SeatsAsync(session, key.Value),
                            key.Value.Kind == TotalKind.National ? await CountryEngineers.ReadAsync(session, publicCells, null, audience) : null));
                }

                return new TopicSnapshots(session.Position, session.At, snapshots);
            },
            cancellationToken);

    private async Task<ShownMeasures?> MeasuresAsync(
        ReadSession session, TotalKey key, TotalsAudience audience, Dictionary<TotalKind, IReadOnlyDictionary<string, ShownMeasures>> cells)
    {
        if (audience == TotalsAudience.Staff || key.Kind == TotalKind.National)
            return ShownMeasures.Exactly(await TotalsSql.OneAsync(session, key.Kind, key.Text, null));
        // A run's seats are published up to ten times a second; its public totals would require a scan of all runs.
        if (key.Kind == TotalKind.CourseRun)
            return null;
        if (!cells.TryGetValue(key.Kind, out var ofKind))
            cells.Add(key.Kind, ofKind = await publicCells.ReadAsync(session, key.Kind, null));
        return ofKind.GetValueOrDefault(key.Text) is { } shown && shown != ShownMeasures.Hidden ? shown : null;
    }

    private static async Task<CourseRunSeats?> SeatsAsync(ReadSession session, TotalKey key) => key.Kind == TotalKind.CourseRun
        ? (await session.FindAsync<CourseRunListRow>("SELECT * FROM course_run WHERE id = @id AND is_draft = 0", new { id = key.Id }))?.Seats
        : null;
}
