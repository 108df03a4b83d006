using AiTalent.Domain.CourseRuns;
using AiTalent.ReadModel.Projection;

namespace AiTalent.ReadModel.Processes;

/// <summary>A transfer from its two sides: the run that the learner leaves and the run that the learner goes to.</summary>
internal sealed class TransferProjection : IProjection<PlaceEvent>
{
    public static void Prepare(LoggedEvent logged, PlaceEvent happened, Workspace rows)
    {
        if (TransferSteps.Of(happened) is { TransferId: var transferId })
            rows.Transfers.Want(transferId);
    }

    public static void Fold(LoggedEvent logged, PlaceEvent happened, Workspace rows)
    {
        if (TransferSteps.Of(happened) is not { TransferId: var transferId })
            return;
        var transfer = rows.Transfers.Find(transferId) ?? new TransferRow
        {
            Id = transferId,
            Ordinal = logged.Position,
            LearnerId = happened.LearnerId,
            RequestedAt = DatabaseTime.ToMicroseconds(logged.At),
        };
        switch (happened)
        {
            case TransferRequested e:
                transfer.SourceRunId = logged.SubjectId;
                transfer.TargetRunId = e.TargetRunId;
                transfer.ProgrammeId = rows.Learners.Get(e.LearnerId).Enrolment(logged.SubjectId)?.Keys.ProgrammeId;
                break;
            case SeatHeld e:
                transfer.TargetRunId = logged.SubjectId;
                transfer.HeldUntil = DatabaseTime.ToMicroseconds(e.Until);
                transfer.TargetAnswer = TargetAnswer.Held;
                break;
            case HoldRefused e:
                transfer.TargetRunId = logged.SubjectId;
                transfer.TargetAnswer = TargetAnswer.Refused;
                transfer.Reason = e.Reason;
                break;
            case TransferredOut:
                transfer.SourceAnswer = SourceAnswer.Left;
                break;
            case TransferCancelled e:
                transfer.SourceAnswer = SourceAnswer.Cancelled;
                transfer.Reason ??= e.Reason;
                break;
            case TransferredIn:
                transfer.TargetAnswer = TargetAnswer.Arrived;
                break;
            case HoldReleased:
                transfer.TargetAnswer = TargetAnswer.Released;
                break;
        }

        rows.Transfers.Save(transfer);
    }
}
