using AiTalent.Domain.CourseRuns;
using AiTalent.ReadModel.Projection;

namespace AiTalent.ReadModel.Processes;

/// <summary>Projects a transfer from both sides: the source run and the target run.</summary>
internal sealed class TransferProjection : IProjection<EnrolmentEvent>
{
    public static void Prefetch(LoggedEvent logged, EnrolmentEvent @event, ProjectionBatch rows)
    {
        if (TransferSteps.Of(@event) is { TransferId: var transferId })
            rows.Transfers.Prefetch(transferId);
    }

    public static void Project(LoggedEvent logged, EnrolmentEvent @event, ProjectionBatch rows)
    {
        if (TransferSteps.Of(@event) is not { TransferId: var transferId })
            return;
        var transfer = rows.Transfers.Find(transferId) ?? new TransferRow
        {
            Id = transferId,
            Ordinal = logged.Position,
            LearnerId = @event.LearnerId,
            RequestedAt = DatabaseTime.ToMicroseconds(logged.At),
        };
        switch (@event)
        {
            case TransferRequested e:
                transfer.SourceRunId = logged.SubjectId;
                transfer.TargetRunId = e.TargetRunId;
                transfer.ProgrammeId = rows.Learners.Get(e.LearnerId).Enrolment(logged.SubjectId)?.Keys.ProgrammeId;
                break;
            case SeatHeld e:
                transfer.TargetRunId = logged.SubjectId;
                transfer.HeldUntil = DatabaseTime.ToMicroseconds(e.Until);
                transfer.TargetAnswer = TransferTargetOutcome.Held;
                break;
            case HoldRefused e:
                transfer.TargetRunId = logged.SubjectId;
                transfer.TargetAnswer = TransferTargetOutcome.Refused;
                transfer.Reason = e.Reason;
                break;
            case TransferredOut:
                transfer.SourceAnswer = TransferSourceOutcome.Left;
                break;
            case TransferCancelled e:
                transfer.SourceAnswer = TransferSourceOutcome.Cancelled;
                transfer.Reason ??= e.Reason;
                break;
            case TransferredIn:
                transfer.TargetAnswer = TransferTargetOutcome.Arrived;
                break;
            case HoldReleased:
                transfer.TargetAnswer = TransferTargetOutcome.Released;
                break;
        }

        rows.Transfers.Save(transfer);
    }
}
