using AiTalent.Domain.Programmes;
using AiTalent.EventStore.Events;

namespace AiTalent.ReadModel.Programmes;

/// <summary>What was proposed to the ministry for a programme, as the log tells it: little for each, so that it is read from there.</summary>
public sealed class ProposalQueries(IEventStore log)
{
    /// <summary>In the order in which they were made.</summary>
    public async Task<IReadOnlyList<ProposalView>> OfProgrammeAsync(Guid programmeId, CancellationToken cancellationToken)
    {
        var proposals = new List<ProposalView>();
        await foreach (var stored in log.ReadStreamAsync(StreamName.Programme(programmeId), 0, cancellationToken))
            Follow(proposals, (ProgrammeEvent)EventCodec.Read(stored.Type, stored.Data.Span), stored);
        return proposals;
    }

    private static void Follow(List<ProposalView> proposals, ProgrammeEvent @event, StoredEvent stored)
    {
        switch (@event)
        {
            case ProgrammeCoursesProposed e:
                Close(proposals, ProposalOutcome.Replaced, null, null);
                proposals.Add(new ProposalView(e.RequiredCourses.Count, stored.At, stored.Actor, ProposalOutcome.Waiting, null));
                break;
            case ProposedCoursesAccepted:
                Close(proposals, ProposalOutcome.Accepted, null, stored);
                break;
            case ProposedCoursesRejected e:
                Close(proposals, ProposalOutcome.Rejected, e.ReasonCode, stored);
                break;
            case ProposedCoursesWithdrawn:
                Close(proposals, ProposalOutcome.Withdrawn, null, null);
                break;
            default:
                break;
        }
    }

    private static void Close(List<ProposalView> proposals, ProposalOutcome outcome, string? reasonCode, StoredEvent? decision)
    {
        if (proposals is [.., { Outcome: ProposalOutcome.Waiting } last])
            proposals[^1] = last with { Outcome = outcome, ReasonCode = reasonCode, DecidedAt = decision?.At, DecidedBy = decision?.Actor };
    }
}

/// <summary>What became of a proposal.</summary>
public enum ProposalOutcome
{
    /// <summary>Nobody has decided yet.</summary>
    Waiting,

    /// <summary>Its courses came into force.</summary>
    Accepted,

    /// <summary>The courses stayed as they were.</summary>
    Rejected,

    /// <summary>The owners took it back.</summary>
    Withdrawn,

    /// <summary>The owners proposed something else.</summary>
    Replaced,
}

/// <param name="Courses">How many courses it has.</param>
/// <param name="ProposedAt">When it was made.</param>
/// <param name="ProposedBy">Who made it, as the log knows them.</param>
/// <param name="Outcome">What became of it.</param>
/// <param name="ReasonCode">Why the ministry rejected it; null where it did not.</param>
/// <param name="DecidedAt">UTC; when the ministry decided. Null where it did not.</param>
/// <param name="DecidedBy">Who decided, as the log knows them.</param>
public sealed record ProposalView(
    int Courses, DateTimeOffset ProposedAt, string ProposedBy, ProposalOutcome Outcome, string? ReasonCode, DateTimeOffset? DecidedAt = null, string? DecidedBy = null);
