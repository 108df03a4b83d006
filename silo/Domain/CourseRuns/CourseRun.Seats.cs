namespace AiTalent.Domain.CourseRuns;

public sealed partial class CourseRun
{
    /// <summary>Larger than any possible number of learners, and far from overflow.</summary>
    private const int Unlimited = int.MaxValue / 2;

    /// <summary>Gets the number of seats taken in all parts.</summary>
    public int Taken => _open.Taken + _blocks.Values.Sum(block => block.Taken);

    public int Waitlisted => _open.Waiting + _blocks.Values.Sum(block => block.Waiting);

    /// <summary>Gets the number of seats reserved for partnerships.</summary>
    public int Reserved => _reservations.Values.Sum(reservation => reservation.Seats);

    public int? Capacity => Definition?.Capacity;

    /// <summary>Gets the number of free seats in the open part; null means unlimited.</summary>
    public int? OpenSeatsLeft => OpenSeatsLeftOf(Definition?.Capacity);

    public IReadOnlyCollection<Enrolment> Enrolments => _enrolments.Values;

    public Enrolment? Find(Guid learnerId) => _enrolments.GetValueOrDefault(learnerId);

    /// <summary>Returns the waitlist position, from 1; null if the learner is not waitlisted.</summary>
    public int? WaitlistPosition(Enrolment enrolment) =>
        enrolment.Status == EnrolmentStatus.Waitlisted ? PartOf(enrolment).PositionOf(enrolment) : null;

    /// <summary>Returns a partnership's block, reserved seats and taken seats; null if it has none.</summary>
    public (int Seats, int Taken)? Block(Guid partnershipId) =>
        _blocks.TryGetValue(partnershipId, out var block) ? (SeatsOfBlock(partnershipId), block.Taken) : null;

    /// <summary>
    /// Returns the number of seats reserved for an allotment; 0 if it was refused or returned, null if the run does
    /// not know it.
    /// </summary>
    public int? ReservedFor(Guid allotmentId) => _reservations.TryGetValue(allotmentId, out var reservation) ? reservation.Seats : null;

    /// <summary>Returns descriptions of the broken invariants; an empty result is the only correct one.</summary>
    /// <param name="at">The time of the last event: after the entry deadline, a free seat is not a violation.</param>
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

    /// <summary>
    /// True if the entry deadline still has something to end: a waitlisted learner, an offer or an available
    /// sponsored seat.
    /// </summary>
    public bool AwaitsEntryClose =>
        Definition is not null && !IsDraft && (Waitlisted > 0 || Enrolments.Any(enrolment => enrolment.Status == EnrolmentStatus.Offered) || _reservations.Values.Any(reservation => IsOpenBlock(reservation) && !reservation.IsHistory));

    private int? OpenSeatsLeftOf(int? capacity) => capacity - Reserved - _open.Taken;

    private int SeatsOfBlock(Guid partnershipId) =>
        _reservations.Values.Where(reservation => reservation.PartnershipId == partnershipId).Sum(reservation => reservation.Seats);

    private SeatPool PartOf(Enrolment enrolment) => PartOf(enrolment.PartnershipId);

    private SeatPool PartOf(Guid? partnershipId) => partnershipId is { } id ? _blocks[id] : _open;

    /// <summary>Returns the number of free seats of a part.</summary>
    private int FreeSeatsIn(Guid? partnershipId) =>
        partnershipId is { } id ? SeatsOfBlock(id) - _blocks[id].Taken : OpenSeatsLeft ?? Unlimited;

    private sealed record Reservation(Guid PartnershipId, int Seats, bool IsReturned = false, bool IsHistory = false);
}
