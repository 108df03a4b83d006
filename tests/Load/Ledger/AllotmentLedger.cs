using AiTalent.Domain.CourseRuns;
using AiTalent.Domain.Partnerships;
using AiTalent.EventStore;
using AiTalent.EventStore.Events;
using AiTalent.Load.Running;

namespace AiTalent.Load.Ledger;

/// <summary>Recounts pledges, allotments and blocks from the log, over all partnerships and runs.</summary>
internal sealed class AllotmentLedger
{
    private readonly Dictionary<Guid, int> _pledged = [];
    private readonly Dictionary<Guid, int> _allotted = [];
    private readonly Dictionary<Guid, (Guid Pledge, int Amount, AllotmentStatus Status)> _allotments = [];
    private readonly Dictionary<Guid, int> _blocks = [];
    private readonly Dictionary<Guid, int> _letGo = [];
    private readonly Dictionary<Guid, int> _returned = [];
    private readonly HashSet<Guid> _returning = [];
    private readonly List<string> _broken = [];

    /// <summary>Pledges that were exceeded at some log position.</summary>
    public IReadOnlyList<string> Broken => _broken;

    public bool IsConfirmed(Guid allotment) => _allotments.TryGetValue(allotment, out var known) && known.Status == AllotmentStatus.Confirmed;

    public int CountOf(AllotmentStatus status) => _allotments.Values.Count(allotment => allotment.Status == status);

    /// <summary>
    /// Number of requested returns between their steps: the run has not answered, or the pledge does not have the seats back.
    /// </summary>
    public int Returning => _returning.Count(id => !_letGo.TryGetValue(id, out var seats) || seats != _returned.GetValueOrDefault(id));

    /// <summary>Number of seats that are back in their pledges.</summary>
    public int Returned => _returned.Values.Sum();

    public int Allotted => _allotted.Values.Sum();

    public int SeatsInBlocks => _blocks.Values.Sum();

    /// <summary>Returns blocks and allotments that do not match. Those in progress may be ahead.</summary>
    public IEnumerable<string> Unmatched()
    {
        foreach (var (id, seats) in _blocks.Where(block => block.Value > 0))
        {
            if (!_allotments.TryGetValue(id, out var allotment) || allotment.Status == AllotmentStatus.Returned || allotment.Amount - _letGo.GetValueOrDefault(id) != seats)
                yield return $"a block of {seats} seats without its allotment {id}";
        }

        foreach (var (id, allotment) in _allotments.Where(allotment => allotment.Value.Status == AllotmentStatus.Confirmed))
        {
            if (_blocks.GetValueOrDefault(id) != allotment.Amount - _returned.GetValueOrDefault(id))
                yield return $"an allotment of {allotment.Amount} seats, {_returned.GetValueOrDefault(id)} of them returned, without its block {id}";
        }
    }

    /// <summary>Reads the log while no process serves it.</summary>
    public static async Task<AllotmentLedger> ReadAsync(Storage storage, CancellationToken cancellationToken)
    {
        var ledger = new AllotmentLedger();
        await storage.ReadLogAsync(ledger.Apply, cancellationToken);
        return ledger;
    }

    public void Apply(StoredEvent stored)
    {
        switch (EventCodec.Read(stored.Type, stored.Data.Span))
        {
            case PledgeMade e:
                _pledged[e.Pledge.PledgeId] = e.Pledge.Amount;
                break;
            case AllotmentRequested e:
                _allotments[e.AllotmentId] = (e.PledgeId, e.Amount, AllotmentStatus.Requested);
                Allot(stored.Position, e.PledgeId, e.Amount);
                break;
            case AllotmentConfirmed e:
                _allotments[e.AllotmentId] = _allotments[e.AllotmentId] with { Status = AllotmentStatus.Confirmed };
                break;
            case AllotmentReturned e:
                _allotments[e.AllotmentId] = _allotments[e.AllotmentId] with { Status = AllotmentStatus.Returned };
                Allot(stored.Position, _allotments[e.AllotmentId].Pledge, -_allotments[e.AllotmentId].Amount);
                break;
            case BlockReserved e:
                _blocks[e.AllotmentId] = e.Seats;
                break;
            case AllotmentReturnRequested e:
                _returning.Add(e.AllotmentId);
                break;
            case BlockSeatsReturned e:
                _letGo[e.AllotmentId] = _letGo.GetValueOrDefault(e.AllotmentId) + e.Seats;
                _blocks[e.AllotmentId] -= e.Seats;
                break;
            case AllotmentSeatsReturned e:
                _returned[e.AllotmentId] = _returned.GetValueOrDefault(e.AllotmentId) + e.Seats;
                Allot(stored.Position, _allotments[e.AllotmentId].Pledge, -e.Seats);
                if (_blocks[e.AllotmentId] > _allotments[e.AllotmentId].Amount - _returned[e.AllotmentId])
                    _broken.Add($"position {stored.Position}: the run has {_blocks[e.AllotmentId]} seats that the pledge has back");
                break;
            case BlockReleased e:
                _blocks[e.AllotmentId] = 0;
                break;
        }
    }

    private void Allot(long position, Guid pledge, int seats)
    {
        _allotted[pledge] = _allotted.GetValueOrDefault(pledge) + seats;
        if (_allotted[pledge] < 0)
            _broken.Add($"position {position}: {-_allotted[pledge]} more seats returned than allotted");
        if (_allotted[pledge] > _pledged.GetValueOrDefault(pledge))
            _broken.Add($"position {position}: {_allotted[pledge]} allotted of {_pledged.GetValueOrDefault(pledge)}");
    }
}
