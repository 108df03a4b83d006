using AiTalent.Domain.CourseRuns;
using AiTalent.Domain.Partnerships;
using AiTalent.ReadModel.LiveTopics;
using AiTalent.ReadModel.Processes;
using AiTalent.ReadModel.Projection;

namespace AiTalent.ReadModel.Partnerships;

/// <summary>Projects an allotment from both sides: the partnership's decision and the run's response.</summary>
internal static class AllotmentProjection
{
    public static void Request(LoggedEvent logged, AllotmentRequested @event, ProjectionBatch rows)
    {
        var allotment = rows.Allotments.Find(@event.AllotmentId) ?? New(logged, @event.AllotmentId, logged.SubjectId, @event.CourseRunId);
        allotment.PledgeId = @event.PledgeId;
        allotment.Amount = @event.Amount;
        allotment.Status = AllotmentStatus.Requested;
        allotment.ReleaseAt = @event.ReleaseAt is { } at ? DatabaseTime.ToMicroseconds(at) : null;
        if (allotment.ReleaseAt is { } due)
            rows.Deadlines.Save(Release(allotment, due));
        Save(allotment, rows);
    }

    public static void Settle(Guid allotmentId, AllotmentStatus status, ProjectionBatch rows)
    {
        var allotment = rows.Allotments.Get(allotmentId);
        allotment.Status = status;
        if (status == AllotmentStatus.Returned && allotment.ReleaseAt is not null)
            rows.Deadlines.Delete(Release(allotment, 0));
        Save(allotment, rows);
    }

    /// <summary>Records that the partnership requested the return of unused seats.</summary>
    public static void RequestReturn(Guid allotmentId, ProjectionBatch rows)
    {
        var allotment = rows.Allotments.Get(allotmentId);
        allotment.IsReturning = true;
        if (allotment.ReleaseAt is not null)
            rows.Deadlines.Delete(Release(allotment, 0));
        Save(allotment, rows);
    }

    /// <summary>Records seats returned to the pledge.</summary>
    public static void Regain(AllotmentSeatsReturned @event, ProjectionBatch rows)
    {
        var allotment = rows.Allotments.Get(@event.AllotmentId);
        allotment.Returned += @event.Seats;
        Save(allotment, rows);
    }

    /// <summary>Records seats returned by the run.</summary>
    /// <returns>True if the run returned seats for the first time.</returns>
    public static bool ReturnSeats(BlockSeatsReturned @event, ProjectionBatch rows)
    {
        var allotment = rows.Allotments.Get(@event.AllotmentId);
        var isFirst = !allotment.RunReturns;
        allotment.RunSeats -= @event.Seats;
        allotment.RunReturns = true;
        Save(allotment, rows);
        return isFirst;
    }

    public static void Answer(
        LoggedEvent logged, Guid allotmentId, Guid partnershipId, int seats, BlockOutcome answer, string? reason, ProjectionBatch rows)
    {
        var allotment = rows.Allotments.Find(allotmentId) ?? New(logged, allotmentId, partnershipId, logged.SubjectId);
        allotment.RunAnswer = answer;
        allotment.RunSeats = answer == BlockOutcome.Reserved ? seats : 0;
        allotment.Reason = reason;
        if (allotment.Status is null)
            allotment.Amount = seats;
        Save(allotment, rows);
    }

    private static DeadlineRow Release(AllotmentRow allotment, long due) =>
        new(DeadlineKind.Release, allotment.Id, Guid.Empty, due, TargetId: allotment.PartnershipId);

    private static AllotmentRow New(LoggedEvent logged, Guid id, Guid partnershipId, Guid runId) => new()
    {
        Id = id,
        Ordinal = logged.Position,
        PartnershipId = partnershipId,
        RunId = runId,
        RequestedAt = DatabaseTime.ToMicroseconds(logged.At),
    };

    private static void Save(AllotmentRow allotment, ProjectionBatch rows)
    {
        rows.Allotments.Save(allotment);
        rows.Topics.Add(Topic.Partnership(allotment.PartnershipId));
    }
}
