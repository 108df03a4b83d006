using AiTalent.Domain.CourseRuns;
using AiTalent.Domain.Partnerships;

namespace AiTalent.ReadModel.Verification;

/// <summary>Partnerships folded with the rules' own Evolve, and their allotments held against the blocks of the runs.</summary>
internal sealed class PartnershipRecount(Differences differences)
{
    private readonly Dictionary<Guid, (Guid RunId, Guid PartnershipId, int Seats)> _blocks = [];

    public Dictionary<Guid, Partnership> All { get; } = [];

    /// <summary>The allotments that are still under way.</summary>
    public IEnumerable<Guid> Open => Allotments
        .Where(item => item.Allotment.Status == AllotmentStatus.Requested
            || (item.Allotment.Status == AllotmentStatus.Returned && SeatsOf(item.Allotment.AllotmentId) > 0))
        .Select(item => item.Allotment.AllotmentId);

    private IEnumerable<(Guid PartnershipId, Allotment Allotment)> Allotments =>
        All.SelectMany(partnership => partnership.Value.Allotments.Values.Select(allotment => (partnership.Key, allotment)));

    public void Follow(Guid id, PartnershipEvent happened, long position)
    {
        var state = All[id] = Partnership.Evolve(All.GetValueOrDefault(id, Partnership.Initial()), happened);
        if (happened is not AllotmentRequested { PledgeId: var pledgeId })
            return;
        if (!state.Pledges.TryGetValue(pledgeId, out var pledge) || state.AllottedOf(pledgeId) > pledge.Amount)
            differences.Broken($"partnership {id}", $"pledge {pledgeId}: pledged >= allotted", position);
    }

    public void Follow(Guid runId, CourseRunEvent happened)
    {
        switch (happened)
        {
            case BlockReserved e:
                _blocks[e.AllotmentId] = (runId, e.PartnershipId, e.Seats);
                break;
            case BlockReleased e:
                _blocks.Remove(e.AllotmentId);
                break;
        }
    }

    /// <summary>No block without its allotment, and none the other way round; what is under way is not judged.</summary>
    public void CheckBlocks(long position)
    {
        var known = Allotments.ToDictionary(item => item.Allotment.AllotmentId);
        foreach (var (id, (partnershipId, allotment)) in known)
        {
            var expected = (allotment.CourseRunId, partnershipId, allotment.Amount);
            if (allotment.Status == AllotmentStatus.Confirmed && (!_blocks.TryGetValue(id, out var block) || block != expected))
                differences.Broken($"allotment {id}", "a confirmed allotment has its block", position);
        }

        foreach (var id in _blocks.Keys.Where(id => !known.ContainsKey(id)))
            differences.Broken($"allotment {id}", "a block has its allotment", position);
    }

    private int SeatsOf(Guid allotmentId) => _blocks.TryGetValue(allotmentId, out var block) ? block.Seats : 0;
}
