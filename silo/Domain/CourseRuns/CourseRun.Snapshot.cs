using System.Collections.Immutable;
using System.Runtime.InteropServices;

namespace AiTalent.Domain.CourseRuns;

public sealed partial class CourseRun
{
    public CourseRunSnapshot ToSnapshot() => new(
        Id, _first, Definition, IsDraft, IsCancelled, IsClosed, IsDeleted, Revision, _nextTicket,
        CaptureSnapshots(_enrolments),
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
            run._blocks.Add(partnershipId, new SeatPool());
        foreach (var reservation in snapshot.Reservations)
            run._reservations.Add(reservation.AllotmentId, new Reservation(reservation.PartnershipId, reservation.Seats, reservation.IsReturned, reservation.IsHistory));
        foreach (var transfer in snapshot.Transfers)
            run._transfers.Add(transfer.TransferId, new TransferMark(transfer.Step, transfer.Reason));
        run._enrolments.EnsureCapacity(snapshot.Enrolments.Length);
        foreach (var enrolment in snapshot.Enrolments)
            run.Add(RestoreSnapshot(enrolment));
        return run;
    }

    private void Add(Enrolment enrolment)
    {
        _enrolments.Add(enrolment.LearnerId, enrolment);
        var part = PartOf(enrolment);
        if (enrolment.Status.TakesSeat())
            part.Taken++;
        else if (enrolment.Status == EnrolmentStatus.Waitlisted)
            part.Join(enrolment);
    }

    private static ImmutableArray<EnrolmentSnapshot> CaptureSnapshots(Dictionary<Guid, Enrolment> enrolments)
    {
        var snapshots = new EnrolmentSnapshot[enrolments.Count];
        var i = 0;
        foreach (var enrolment in enrolments.Values)
            snapshots[i++] = CaptureSnapshot(enrolment);
        return ImmutableCollectionsMarshal.AsImmutableArray(snapshots);
    }

    private static EnrolmentSnapshot CaptureSnapshot(Enrolment enrolment) => new(
        enrolment.LearnerId, enrolment.Status, enrolment.Attempt, enrolment.ProgrammeId, enrolment.PartnershipId, enrolment.LastEffectiveAt, enrolment.Ticket,
        enrolment.Eligible, enrolment.Skipped, enrolment.Until, enrolment.TransferId, enrolment.Grade, enrolment.IsNominated);

    private static Enrolment RestoreSnapshot(EnrolmentSnapshot snapshot) => new(snapshot.LearnerId)
    {
        Status = snapshot.Status,
        Attempt = snapshot.Attempt,
        ProgrammeId = snapshot.ProgrammeId,
        PartnershipId = snapshot.PartnershipId,
        LastEffectiveAt = snapshot.LastEffectiveAt,
        Ticket = snapshot.Ticket,
        Eligible = snapshot.Eligible,
        Skipped = snapshot.Skipped,
        Until = snapshot.Until,
        TransferId = snapshot.TransferId,
        Grade = snapshot.Grade,
        IsNominated = snapshot.IsNominated,
    };
}
