using AiTalent.Domain.CourseRuns;
using AiTalent.Domain.Partnerships;

namespace AiTalent.ReadModel.Verification;

/// <summary>
/// Recounts partnerships with the rules' own Evolve, and compares their allotments with the blocks of the runs.
/// </summary>
internal sealed class PartnershipRecount(Differences differences)
{
    private readonly Dictionary<Guid, (Guid RunId, Guid PartnershipId, int Seats)> _blocks = [];
    private readonly HashSet<Guid> _returning = [];

    public Dictionary<Guid, Partnership> All { get; } = [];

    /// <summary>Gets the open allotments.</summary>
    public IEnumerable<Guid> Open => Allotments
        .Where(item => IsOpen(item.Allotment))
        .Select(item => item.Allotment.AllotmentId);

    private IEnumerable<(Guid PartnershipId, Allotment Allotment)> Allotments =>
        All.SelectMany(partnership => partnership.Value.Allotments.Values.Select(allotment => (partnership.Key, allotment)));

    public void Follow(Guid id, PartnershipEvent @event, long position)
    {
        var state = All[id] = Partnership.Evolve(All.GetValueOrDefault(id, Partnership.Initial()), @event);
        if (@event is AllotmentSeatsReturned { AllotmentId: var returned })
            CheckReturned(state.Allotments[returned], position);
        if (@event is not AllotmentRequested { PledgeId: var pledgeId })
            return;
        if (!state.Pledges.TryGetValue(pledgeId, out var pledge) || state.AllottedOf(pledgeId) > pledge.Amount)
            differences.Broken($"partnership {id}", $"pledge {pledgeId}: pledged >= allotted", position);
    }

    public void Follow(Guid runId, CourseRunEvent @event, long position)
    {
        switch (@event)
        {
            case BlockReserved e:
                _blocks[e.AllotmentId] = (runId, e.PartnershipId, e.Seats);
                break;
            case BlockReleased e:
                _blocks.Remove(e.AllotmentId);
                break;
            case BlockSeatsReturned e:
                _blocks[e.AllotmentId] = (runId, e.PartnershipId, SeatsOf(e.AllotmentId) - e.Seats);
                _returning.Add(e.AllotmentId);
                if (SeatsOf(e.AllotmentId) < 0)
                    differences.Broken($"allotment {e.AllotmentId}", "no more seats go back than the run has", position);
                break;
        }
    }

    /// <summary>Checks that every block has its allotment and vice versa; open allotments are not checked.</summary>
    public void CheckBlocks(long position)
    {
        var known = Allotments.ToDictionary(item => item.Allotment.AllotmentId);
        foreach (var (id, (partnershipId, allotment)) in known)
        {
            if (IsOpen(allotment))
                continue;
            var expected = (allotment.CourseRunId, partnershipId, allotment.Allotted);
            if (allotment.Status == AllotmentStatus.Confirmed && (!_blocks.TryGetValue(id, out var block) || block != expected))
                differences.Broken($"allotment {id}", "a confirmed allotment has its block", position);
        }

        foreach (var id in _blocks.Keys.Where(id => !known.ContainsKey(id)))
            differences.Broken($"allotment {id}", "a block has its allotment", position);
    }

    private bool IsOpen(Allotment allotment) => allotment.Status switch
    {
        AllotmentStatus.Requested => true,
        AllotmentStatus.Returned => SeatsOf(allotment.AllotmentId) > 0,
        _ => (_returning.Contains(allotment.AllotmentId) && SeatsOf(allotment.AllotmentId) != allotment.Allotted)
            || (allotment.IsReturning && !_returning.Contains(allotment.AllotmentId)),
    };

    private void CheckReturned(Allotment allotment, long position)
    {
        if (SeatsOf(allotment.AllotmentId) > allotment.Allotted)
            differences.Broken($"allotment {allotment.AllotmentId}", "a pledge has back no seat that a run still has", position);
    }

    private int SeatsOf(Guid allotmentId) => _blocks.TryGetValue(allotmentId, out var block) ? block.Seats : 0;
}
