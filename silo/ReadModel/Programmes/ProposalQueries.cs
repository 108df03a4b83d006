using AiTalent.Domain.Programmes;
using AiTalent.EventStore.Events;

namespace AiTalent.ReadModel.Programmes;

/// <summary>Reads the proposals of a programme to the ministry directly from the log, because they are few.</summary>
public sealed class ProposalQueries(IEventStore log)
{
    /// <summary>Returns the proposals in the order in which they were made.</summary>
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

/// <summary>Defines the outcome of a proposal.</summary>
public enum ProposalOutcome
{
    /// <summary>No decision yet.</summary>
    Waiting,

    /// <summary>Its courses came into force.</summary>
    Accepted,

    /// <summary>The courses remained unchanged.</summary>
    Rejected,

    /// <summary>The owners withdrew it.</summary>
    Withdrawn,

    /// <summary>The owners replaced it by another proposal.</summary>
    Replaced,
}

/// <param name="Courses">Number of courses.</param>
/// <param name="ProposedAt">The time of the proposal.</param>
/// <param name="ProposedBy">The actor id of the proposer from the log.</param>
/// <param name="Outcome">The outcome.</param>
/// <param name="ReasonCode">The ministry's reason for the rejection; null if not rejected.</param>
/// <param name="DecidedAt">The UTC time of the ministry's decision. Null if there is none.</param>
/// <param name="DecidedBy">The actor id of the decision from the log.</param>
public sealed record ProposalView(
    int Courses, DateTimeOffset ProposedAt, string ProposedBy, ProposalOutcome Outcome, string? ReasonCode, DateTimeOffset? DecidedAt = null, string? DecidedBy = null);
