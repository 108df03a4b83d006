using AiTalent.Domain.Partnerships;
using AiTalent.ReadModel.LiveTopics;
using AiTalent.ReadModel.Processes;
using AiTalent.ReadModel.Projection;

namespace AiTalent.ReadModel.Partnerships;

/// <summary>An allotment from its two sides: what the partnership decided and what the run answered.</summary>
internal static class AllotmentProjection
{
    public static void Request(LoggedEvent logged, AllotmentRequested happened, Workspace rows)
    {
        var allotment = rows.Allotments.Find(happened.AllotmentId) ?? New(logged, happened.AllotmentId, logged.SubjectId, happened.CourseRunId);
        allotment.PledgeId = happened.PledgeId;
        allotment.Amount = happened.Amount;
        allotment.Status = AllotmentStatus.Requested;
        Save(allotment, rows);
    }

    public static void Settle(Guid allotmentId, AllotmentStatus status, Workspace rows)
    {
        var allotment = rows.Allotments.Get(allotmentId);
        allotment.Status = status;
        Save(allotment, rows);
    }

    public static void Answer(
        LoggedEvent logged, Guid allotmentId, Guid partnershipId, int seats, BlockAnswer answer, string? reason, Workspace rows)
    {
        var allotment = rows.Allotments.Find(allotmentId) ?? New(logged, allotmentId, partnershipId, logged.SubjectId);
        allotment.RunAnswer = answer;
        allotment.Reason = reason;
        if (allotment.Status is null)
            allotment.Amount = seats;
        Save(allotment, rows);
    }

    private static AllotmentRow New(LoggedEvent logged, Guid id, Guid partnershipId, Guid runId) => new()
    {
        Id = id,
        Ordinal = logged.Position,
        PartnershipId = partnershipId,
        RunId = runId,
        RequestedAt = DatabaseTime.ToMicroseconds(logged.At),
    };

    private static void Save(AllotmentRow allotment, Workspace rows)
    {
        rows.Allotments.Save(allotment);
        rows.Topics.Add(Topic.Partnership(allotment.PartnershipId));
    }
}
