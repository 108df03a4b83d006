using AiTalent.Domain.Partnerships;
using AiTalent.ReadModel.CourseRuns;
using AiTalent.ReadModel.Processes;
using AiTalent.ReadModel.Storage;

namespace AiTalent.ReadModel.Partnerships;

/// <summary>Computes the use of pledges: the seats taken in a block count for the oldest allotment first.</summary>
internal static class PledgeUse
{
    public static async Task<ILookup<Guid, PledgeView>> ReadAsync(ReadSession session, IReadOnlyCollection<Guid> partnershipIds)
    {
        var pledges = await session.ByIdsAsync<PledgeRow>("SELECT * FROM pledge WHERE partnership_id IN @ids", partnershipIds);
        var allotments = await session.ByIdsAsync<AllotmentRow>("SELECT * FROM allotment WHERE partnership_id IN @ids AND status IS NOT NULL", partnershipIds);
        var blocks = await session.ByIdsAsync<BlockRow>("SELECT * FROM block WHERE partnership_id IN @ids", partnershipIds);
        var used = Spread(allotments, blocks);
        var views = allotments.OrderBy(allotment => allotment.Ordinal).ToLookup(
            allotment => allotment.PledgeId,
            allotment => new AllotmentView(
                allotment.Id, allotment.RunId, allotment.Amount, allotment.Status!.Value, used.GetValueOrDefault(allotment.Id), allotment.Reason,
                allotment.Returned, allotment.ReleaseAt is { } at ? DatabaseTime.FromMicroseconds(at) : null, allotment.IsReturning));
        return pledges.OrderBy(pledge => pledge.Ordinal).ToLookup(pledge => pledge.PartnershipId, pledge => View(pledge, [.. views[pledge.Id]]));
    }

    public static Dictionary<Guid, int> Spread(IEnumerable<AllotmentRow> allotments, IEnumerable<BlockRow> blocks)
    {
        var left = blocks.ToDictionary(block => (block.RunId, block.PartnershipId), block => block.Taken);
        var used = new Dictionary<Guid, int>();
        foreach (var allotment in allotments.Where(allotment => allotment.RunAnswer == BlockOutcome.Reserved).OrderBy(allotment => allotment.Ordinal))
        {
            var block = (allotment.RunId, allotment.PartnershipId);
            var taken = Math.Min(allotment.RunSeats, left.GetValueOrDefault(block));
            left[block] = left.GetValueOrDefault(block) - taken;
            used[allotment.Id] = taken;
        }

        return used;
    }

    private static PledgeView View(PledgeRow pledge, IReadOnlyList<AllotmentView> allotments) => new(
        pledge.Id, pledge.Kind, pledge.Amount, pledge.InstitutionId,
        allotments.Sum(allotment => allotment.Allotted),
        allotments.Sum(allotment => allotment.Used), allotments);
}
