namespace AiTalent.Domain.CourseRuns;

public sealed partial class CourseRun
{
    /// <summary>More seats than there will ever be learners, and still far from overflow.</summary>
    private const int Unlimited = int.MaxValue / 2;

    /// <summary>Seats taken in every part.</summary>
    public int Taken => _open.Taken + _blocks.Values.Sum(block => block.Taken);

    public int Waitlisted => _open.Waiting + _blocks.Values.Sum(block => block.Waiting);

    /// <summary>Seats set aside for partnerships.</summary>
    public int Reserved => _reservations.Values.Sum(reservation => reservation.Seats);

    public int? Capacity => Definition?.Capacity;

    /// <summary>Free seats of the open part; null is unlimited.</summary>
    public int? OpenSeatsLeft => OpenSeatsLeftOf(Definition?.Capacity);

    public IReadOnlyCollection<Enrolment> Enrolments => _enrolments.Values;

    public Enrolment? Find(Guid learnerId) => _enrolments.GetValueOrDefault(learnerId);

    /// <summary>Place in the queue, from 1; null for who does not wait.</summary>
    public int? WaitlistPosition(Enrolment enrolment) =>
        enrolment.Status == EnrolmentStatus.Waitlisted ? PartOf(enrolment).PositionOf(enrolment) : null;

    /// <summary>The block of a partnership: its seats and those taken; null where it has none.</summary>
    public (int Seats, int Taken)? Block(Guid partnershipId) =>
        _blocks.TryGetValue(partnershipId, out var block) ? (SeatsOfBlock(partnershipId), block.Taken) : null;

    /// <summary>Seats reserved for an allotment; 0 where it was refused or given back, null where the run never heard of it.</summary>
    public int? ReservedFor(Guid allotmentId) => _reservations.TryGetValue(allotmentId, out var reservation) ? reservation.Seats : null;

    /// <summary>The broken invariants, in words; empty is the only right answer.</summary>
    /// <param name="at">The time of the last event: once the entry is closed, a free seat waits for nobody.</param>
    public IEnumerable<string> BrokenInvariants(DateTimeOffset at)
    {
        var isOpen = Definition is not null && IsEntryOpen(at);
        var recounted = Enrolments.Count(enrolment => enrolment.Status.TakesSeat());
        if (recounted != Taken)
            yield return $"course run {Id}: {Taken} seats are counted as taken and {recounted} learners have one";
        if (OpenSeatsLeft < 0)
            yield return $"course run {Id}: the open part is oversold by {-OpenSeatsLeft}";
        if (isOpen && OpenSeatsLeft is null or > 0 && _open.HasEligibleWaiting)
            yield return $"course run {Id}: a seat is free while an eligible learner waits";
        if ((IsCancelled || IsClosed) && Enrolments.Any(enrolment => enrolment.Status.IsLive() && enrolment.TransferId is null))
            yield return $"course run {Id}: somebody is in a run that does not go on";
        foreach (var (partnershipId, block) in _blocks)
        {
            var seats = SeatsOfBlock(partnershipId);
            if (block.Taken > seats)
                yield return $"course run {Id}: the block of {partnershipId} is oversold by {block.Taken - seats}";
            if (isOpen && block.Taken < seats && block.HasEligibleWaiting)
                yield return $"course run {Id}: a seat in the block of {partnershipId} is free while an eligible learner waits";
        }
    }

    /// <summary>Whether the close of the entry still has something to end: somebody waits, has an offer, or a sponsored seat can still be given.</summary>
    public bool AwaitsEntryClose =>
        Definition is not null && !IsDraft && (Waitlisted > 0 || Enrolments.Any(enrolment => enrolment.Status == EnrolmentStatus.Offered) || _reservations.Values.Any(reservation => IsOpenBlock(reservation) && !reservation.IsHistory));

    private int? OpenSeatsLeftOf(int? capacity) => capacity - Reserved - _open.Taken;

    private int SeatsOfBlock(Guid partnershipId) =>
        _reservations.Values.Where(reservation => reservation.PartnershipId == partnershipId).Sum(reservation => reservation.Seats);

    private SeatPool PartOf(Enrolment enrolment) => PartOf(enrolment.PartnershipId);

    private SeatPool PartOf(Guid? partnershipId) => partnershipId is { } id ? _blocks[id] : _open;

    /// <summary>Free seats of a part.</summary>
    private int FreeSeatsIn(Guid? partnershipId) =>
        partnershipId is { } id ? SeatsOfBlock(id) - _blocks[id].Taken : OpenSeatsLeft ?? Unlimited;

    private sealed record Reservation(Guid PartnershipId, int Seats, bool IsReturned = false, bool IsHistory = false);
}
