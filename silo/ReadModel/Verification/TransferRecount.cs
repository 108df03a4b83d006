using AiTalent.Domain.CourseRuns;

namespace AiTalent.ReadModel.Verification;

/// <summary>Follows transfers across both runs and checks that no learner is counted twice or lost.</summary>
internal sealed class TransferRecount(Differences differences)
{
    private readonly Dictionary<Guid, Steps> _transfers = [];

    /// <summary>Gets the open transfers.</summary>
    public IEnumerable<Guid> Open => _transfers.Where(transfer => transfer.Value.IsOpen).Select(transfer => transfer.Key);

    public void Follow(EnrolmentEvent @event, long position)
    {
        switch (@event)
        {
            case TransferRequested e:
                Of(e.TransferId).Requested = true;
                break;
            case SeatHeld e:
                Of(e.TransferId).Holds = true;
                break;
            case HoldRefused:
                break;
            case TransferredOut e:
                Require(Of(e.TransferId).Holds, e.TransferId, "a learner leaves only when a seat is held at the target", position);
                Of(e.TransferId).Left = true;
                break;
            case TransferCancelled e:
                Require(!Of(e.TransferId).Left, e.TransferId, "a transfer is cancelled only before the learner has left", position);
                Of(e.TransferId).Cancelled = true;
                break;
            case TransferredIn e:
                Require(Of(e.TransferId).Left, e.TransferId, "a learner arrives only after having left", position);
                Arrive(e.TransferId);
                break;
            case HoldReleased e:
                Require(!Of(e.TransferId).Left, e.TransferId, "the held seat of a learner who has left is not given back", position);
                Of(e.TransferId).Holds = false;
                break;
        }
    }

    private void Arrive(Guid id)
    {
        Of(id).Holds = false;
        Of(id).Arrived = true;
    }

    private void Require(bool kept, Guid id, string rule, long position)
    {
        if (!kept)
            differences.Broken($"transfer {id}", rule, position);
    }

    private Steps Of(Guid id)
    {
        if (!_transfers.TryGetValue(id, out var steps))
            _transfers.Add(id, steps = new Steps());
        return steps;
    }

    private sealed class Steps
    {
        public bool Requested { get; set; }

        public bool Holds { get; set; }

        public bool Left { get; set; }

        public bool Cancelled { get; set; }

        public bool Arrived { get; set; }

        public bool IsOpen => Holds || (Requested && !Cancelled && !Arrived);
    }
}
