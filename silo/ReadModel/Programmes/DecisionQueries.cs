using AiTalent.Domain.Programmes;
using AiTalent.EventStore.Events;

namespace AiTalent.ReadModel.Programmes;

/// <summary>The ministry's decisions on a programme as the log tells them: few for each, so that they are read from there.</summary>
public sealed class DecisionQueries(IEventStore log)
{
    /// <summary>In the order in which they were made.</summary>
    public async Task<IReadOnlyList<DecisionView>> OfProgrammeAsync(Guid programmeId, CancellationToken cancellationToken)
    {
        var decisions = new List<DecisionView>();
        await foreach (var stored in log.ReadStreamAsync(StreamName.Programme(programmeId), 0, cancellationToken))
        {
            if (EventCodec.Read(stored.Type, stored.Data.Span) is AccreditationChanged changed)
                decisions.Add(new DecisionView(changed.Status, changed.From, stored.At, stored.Actor));
        }

        return decisions;
    }
}

/// <param name="From">The day that it holds from.</param>
/// <param name="DecidedAt">When it was written down.</param>
/// <param name="Actor">Who decided, as the log knows them.</param>
public sealed record DecisionView(AccreditationStatus Status, DateOnly From, DateTimeOffset DecidedAt, string Actor);
