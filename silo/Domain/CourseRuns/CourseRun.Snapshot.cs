using System.Collections.Immutable;
using System.Runtime.InteropServices;

namespace AiTalent.Domain.CourseRuns;

public sealed partial class CourseRun
{
    public CourseRunSnapshot ToSnapshot() => new(
        Id, _first, Definition, IsDraft, IsCancelled, IsClosed, IsDeleted, Revision, _nextTicket,
        Frozen(_places),
        [.. _blocks.Keys],
        [.. _reservations.Select(entry => new ReservationSnapshot(entry.Key, entry.Value.PartnershipId, entry.Value.Seats, entry.Value.IsReturned, entry.Value.IsHistory))],
        [.. _transfers.Select(entry => new TransferSnapshot(entry.Key, entry.Value.Step, entry.Value.Reason))]);

    public static CourseRun From(CourseRunSnapshot snapshot)
    {
        var run = new CourseRun
        {
            Id = snapshot.Id,
            _first = snapshot.First,
            Definition = snapshot.Definition,
            IsDraft = snapshot.IsDraft,
            IsCancelled = snapshot.IsCancelled,
            IsClosed = snapshot.IsClosed,
            IsDeleted = snapshot.IsDeleted,
            Revision = snapshot.Revision,
            _nextTicket = snapshot.NextTicket,
        };
        foreach (var partnershipId in snapshot.Blocks)
            run._blocks.Add(partnershipId, new SeatPart());
        foreach (var reservation in snapshot.Reservations)
            run._reservations.Add(reservation.AllotmentId, new Reservation(reservation.PartnershipId, reservation.Seats, reservation.IsReturned, reservation.IsHistory));
        foreach (var transfer in snapshot.Transfers)
            run._transfers.Add(transfer.TransferId, new TransferMark(transfer.Step, transfer.Reason));
        run._places.EnsureCapacity(snapshot.Places.Length);
        foreach (var frozen in snapshot.Places)
            run.Add(Thaw(frozen));
        return run;
    }

    private void Add(Place place)
    {
        _places.Add(place.LearnerId, place);
        var part = PartOf(place);
        if (place.Status.TakesSeat())
            part.Taken++;
        else if (place.Status == EnrolmentStatus.Waitlisted)
            part.Join(place);
    }

    private static ImmutableArray<PlaceSnapshot> Frozen(Dictionary<Guid, Place> places)
    {
        var frozen = new PlaceSnapshot[places.Count];
        var i = 0;
        foreach (var place in places.Values)
            frozen[i++] = Freeze(place);
        return ImmutableCollectionsMarshal.AsImmutableArray(frozen);
    }

    private static PlaceSnapshot Freeze(Place place) => new(
        place.LearnerId, place.Status, place.Attempt, place.ProgrammeId, place.PartnershipId, place.LastEffectiveAt, place.Ticket,
        place.Eligible, place.Skipped, place.Until, place.TransferId, place.Grade, place.IsNominated);

    private static Place Thaw(PlaceSnapshot frozen) => new(frozen.LearnerId)
    {
        Status = frozen.Status,
        Attempt = frozen.Attempt,
        ProgrammeId = frozen.ProgrammeId,
        PartnershipId = frozen.PartnershipId,
        LastEffectiveAt = frozen.LastEffectiveAt,
        Ticket = frozen.Ticket,
        Eligible = frozen.Eligible,
        Skipped = frozen.Skipped,
        Until = frozen.Until,
        TransferId = frozen.TransferId,
        Grade = frozen.Grade,
        IsNominated = frozen.IsNominated,
    };
}
