using AiTalent.Domain.CourseRuns;
using AiTalent.ReadModel.Partnerships;
using AiTalent.ReadModel.Processes;
using AiTalent.ReadModel.Projection;

namespace AiTalent.ReadModel.CourseRuns;

/// <summary>Projects a run's definition and blocks, including the run's decisions on allotments.</summary>
internal sealed class CourseRunProjection : IProjection<CourseRunEvent>
{
    public static void Prefetch(LoggedEvent logged, CourseRunEvent @event, ProjectionBatch rows)
    {
        rows.Runs.Prefetch(logged.SubjectId);
        switch (@event)
        {
            case BlockReserved e:
                rows.Allotments.Prefetch(e.AllotmentId);
                break;
            case BlockRefused e:
                rows.Allotments.Prefetch(e.AllotmentId);
                break;
            case BlockReleased e:
                rows.Allotments.Prefetch(e.AllotmentId);
                break;
            case BlockSeatsReturned e:
                rows.Allotments.Prefetch(e.AllotmentId);
                break;
        }
    }

    public static void Project(LoggedEvent logged, CourseRunEvent @event, ProjectionBatch rows)
    {
        var id = logged.SubjectId;
        switch (@event)
        {
            case CourseRunScheduled e:
                rows.Runs.Save(new CourseRunRow { Id = id, Revision = 1, Definition = e.Definition, IsDraft = e.IsDraft });
                break;
            case CourseRunRevised e:
                var run = rows.Runs.Get(id);
                run.Definition = e.Definition;
                run.Revision++;
                rows.Runs.Save(run);
                EntryDeadline.Update(run, isMoved: true, rows);
                break;
            case CourseRunPublished:
                var draft = rows.Runs.Get(id);
                draft.IsDraft = false;
                draft.Revision++;
                rows.Runs.Save(draft);
                break;
            case CourseRunCancelled e:
                var cancelled = rows.Runs.Get(id);
                cancelled.IsCancelled = true;
                cancelled.CancelReason = e.ReasonCode;
                cancelled.Revision++;
                rows.Runs.Save(cancelled);
                break;
            case CourseRunClosed:
                var closed = rows.Runs.Get(id);
                closed.IsClosed = true;
                closed.Revision++;
                rows.Runs.Save(closed);
                break;
            case CourseRunDraftDeleted:
                var deleted = rows.Runs.Get(id);
                deleted.IsDeleted = true;
                deleted.Revision++;
                rows.Runs.Save(deleted);
                break;
            case BlockReserved e:
                rows.Runs.Reserve(id, e.PartnershipId, e.Seats);
                if (!e.IsHistory)
                    GiveOut(id, 1, rows);
                AllotmentProjection.Answer(logged, e.AllotmentId, e.PartnershipId, e.Seats, BlockOutcome.Reserved, null, rows);
                rows.Allotments.Get(e.AllotmentId).IsHistory = e.IsHistory;
                break;
            case BlockRefused e:
                AllotmentProjection.Answer(logged, e.AllotmentId, e.PartnershipId, 0, BlockOutcome.Refused, e.Reason, rows);
                break;
            case BlockReleased e:
                var allotment = rows.Allotments.Get(e.AllotmentId);
                rows.Runs.Reserve(id, allotment.PartnershipId, -allotment.Amount);
                if (!allotment.IsHistory)
                    GiveOut(id, -1, rows);
                AllotmentProjection.Answer(logged, e.AllotmentId, allotment.PartnershipId, allotment.Amount, BlockOutcome.Released, null, rows);
                break;
            case BlockSeatsReturned e:
                rows.Runs.Reserve(id, e.PartnershipId, -e.Seats);
                if (AllotmentProjection.ReturnSeats(e, rows) && !rows.Allotments.Get(e.AllotmentId).IsHistory)
                    GiveOut(id, -1, rows);
                break;
            default:
                throw new ArgumentOutOfRangeException(nameof(@event), @event, "Not an event of course runs.");
        }
    }

    private static void GiveOut(Guid runId, int allotments, ProjectionBatch rows)
    {
        var run = rows.Runs.Get(runId);
        run.GivenOut += allotments;
        EntryDeadline.Update(run, isMoved: false, rows);
    }
}
