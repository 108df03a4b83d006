using AiTalent.Domain.Programmes;
using AiTalent.EventStore.Events;

namespace AiTalent.ReadModel.Programmes;

/// <summary>Reads the ministry's decisions on a programme directly from the log, because they are few.</summary>
public sealed class DecisionQueries(IEventStore log)
{
    /// <summary>Returns the decisions in the order in which they were made.</summary>
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

/// <param name="From">The day from which the decision is effective.</param>
/// <param name="DecidedAt">The time at which it was recorded.</param>
/// <param name="Actor">The actor id from the log.</param>
public sealed record DecisionView(AccreditationStatus Status, DateOnly From, DateTimeOffset DecidedAt, string Actor);
