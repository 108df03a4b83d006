using System.Text.Json;
using AiTalent.Api.Requests;
using AiTalent.Api.Totals;
using AiTalent.ReadModel.LiveTopics;
using AiTalent.ReadModel.Totals;
using AiTalent.Web.National;

namespace AiTalent.Api.LiveFeed;

/// <summary>Reads topics at one consistent position, each in the format of its followers.</summary>
internal sealed class TopicReader(TopicQueries topics, NationalTarget target)
{
    /// <summary>Reads snapshots. A course run that is not known has none.</summary>
    public async Task<Dictionary<string, Snapshot>> ReadAsync(IReadOnlyCollection<string> names, TotalsAudience audience, CancellationToken cancellationToken)
    {
        var read = await topics.ReadAsync(names, audience, cancellationToken);
        return read.Topics.Select(topic => Read(topic, read)).OfType<Snapshot>().ToDictionary(snapshot => snapshot.Topic);
    }

    private Snapshot? Read(TopicSnapshot topic, TopicSnapshots read)
    {
        var json = ApiJson.Wire;
        var figures = topic.Measures is { } measures ? ShownFigures.From(measures) : null;
        byte[]? data = topic switch
        {
            { Topic: Topic.National } => JsonSerializer.SerializeToUtf8Bytes(
                new NationalUpdate(topic.Topic, read.Position, read.At, target.Engineers, figures!, ProgressResponse.From(target, topic.EngineersByCountry!)), json.NationalUpdate),
            { Seats: { } seats } => JsonSerializer.SerializeToUtf8Bytes(
                new SeatsUpdate(topic.Topic, read.Position, read.At, seats.Capacity, seats.Taken, seats.SeatsLeft, seats.Waitlisted), json.SeatsUpdate),
            _ when topic.Topic.StartsWith("course-run:", StringComparison.Ordinal) => null,
            _ => JsonSerializer.SerializeToUtf8Bytes(new FiguresUpdate(topic.Topic, read.Position, read.At, figures), json.FiguresUpdate),
        };
        return data is null ? null : new Snapshot(topic.Topic, read.Position, data);
    }
}
