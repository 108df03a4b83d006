using System.Collections.Immutable;
using AiTalent.Domain.Authority;
using AiTalent.Domain.Decisions;

namespace AiTalent.Domain.CourseRuns;

public sealed partial class CourseRun
{
    /// <summary>
    /// Reserves a block. The result is written in either case, so that a repeated step of the allotment gets the
    /// same result.
    /// </summary>
    private Decision<CourseRunEvent> ReserveBlock(ReserveBlock command)
    {
        if (Authorization.Require(command) is { } refusal)
            return refusal;
        if (command.Seats < 1)
            return CourseRunRefusals.SeatsOutOfRange;
        if (_reservations.ContainsKey(command.AllotmentId))
            return Decision<CourseRunEvent>.Nothing;
        if (WhyNoBlock(command) is { } reason)
            return new BlockRefused(command.AllotmentId, command.PartnershipId, reason.Code);
        var events = ImmutableArray.CreateBuilder<CourseRunEvent>();
        events.Add(new BlockReserved(command.AllotmentId, command.PartnershipId, command.Seats, command.IsHistory));
        if (_blocks.ContainsKey(command.PartnershipId))
            Promote(events, command.PartnershipId, FreeSeatsIn(command.PartnershipId) + command.Seats, command.Context);
        return Decision<CourseRunEvent>.Accept(events.ToImmutable());
    }

    private Refusal? WhyNoBlock(ReserveBlock command) =>
        CheckTakesEnrolments()
        ?? (!command.IsHistory && command.At >= Definition!.EntryEndsAt() ? CourseRunRefusals.EntryClosed : null)
        ?? (HasRoomFor(command.Seats) ? null : CourseRunRefusals.NotEnoughSeats);

    /// <summary>Checks for room. Even a run without a limit reserves no more seats than the largest run has.</summary>
    private bool HasRoomFor(int seats) =>
        seats <= (OpenSeatsLeft ?? Unlimited) && Reserved + (long)seats <= CourseRunDefinition.MaxCapacity;

    private Decision<CourseRunEvent> ReturnBlockSeats(ReturnBlockSeats command)
    {
        if (Authorization.Require(command) is { } refusal)
            return refusal;
        if (!_reservations.TryGetValue(command.AllotmentId, out var reservation) || reservation.Seats == 0 || reservation.IsReturned)
            return Decision<CourseRunEvent>.Nothing;
        var partner = reservation.PartnershipId;
        var events = ImmutableArray.CreateBuilder<CourseRunEvent>();
        // Once the block has no seats left to give, the learners who wait for it are not placed.
        if (!_reservations.Any(other => other.Key != command.AllotmentId && IsOpenBlock(other.Value, partner)))
        {
            foreach (var enrolment in InOrder(EnrolmentStatus.Waitlisted).Where(enrolment => enrolment.PartnershipId == partner))
                events.Add(new LearnerNotPlaced(enrolment.LearnerId, NotBefore(enrolment, command.At)));
        }

        var returned = ReturnUnused(events, partner, [command.AllotmentId], FreeSeatsIn(partner));
        Promote(events, null, FreeSeatsIn(null) + returned, command.Context);
        return Decision<CourseRunEvent>.Accept(events.ToImmutable());
    }

    /// <summary>
    /// Returns the free seats of the allotments. An allotment without free seats is included, so that seats of it
    /// that become free later are returned.
    /// </summary>
    private int ReturnUnused(ImmutableArray<CourseRunEvent>.Builder events, Guid partnershipId, IReadOnlyCollection<Guid> allotments, int free)
    {
        var left = free;
        foreach (var (id, reservation) in ReservationsOf(partnershipId).Where(entry => allotments.Contains(entry.Key) && IsOpenBlock(entry.Value)))
        {
            var seats = Math.Min(left, reservation.Seats);
            events.Add(new BlockSeatsReturned(id, partnershipId, seats));
            left -= seats;
        }

        // Seats of an allotment that was returned earlier, which the block distributed until now.
        if (left > 0 && ReservationsOf(partnershipId).All(entry => allotments.Contains(entry.Key) || !IsOpenBlock(entry.Value)))
        {
            foreach (var (id, reservation) in ReservationsOf(partnershipId).Where(entry => left > 0 && entry.Value is { Seats: > 0, IsReturned: true }))
            {
                var seats = Math.Min(left, reservation.Seats);
                events.Add(new BlockSeatsReturned(id, partnershipId, seats));
                left -= seats;
            }
        }

        return free - left;
    }

    private IEnumerable<KeyValuePair<Guid, Reservation>> ReservationsOf(Guid partnershipId) =>
        _reservations.Where(entry => entry.Value.PartnershipId == partnershipId).OrderBy(entry => entry.Key);

    /// <summary>True if the partnership has seats here that can still be given.</summary>
    private bool IsOpenBlock(Guid partnershipId) => _reservations.Values.Any(reservation => IsOpenBlock(reservation, partnershipId));

    private static bool IsOpenBlock(Reservation reservation, Guid partnershipId) => reservation.PartnershipId == partnershipId && IsOpenBlock(reservation);

    private static bool IsOpenBlock(Reservation reservation) => reservation is { Seats: > 0, IsReturned: false };

    /// <summary>
    /// Returns the allotment that receives a seat freed in the block; null while the block is still open.
    /// </summary>
    private Guid? ReturnedAllotment(Guid partnershipId)
    {
        if (IsOpenBlock(partnershipId))
            return null;
        var returned = ReservationsOf(partnershipId).Where(entry => entry.Value is { Seats: > 0, IsReturned: true });
        return returned.Select(entry => (Guid?)entry.Key).FirstOrDefault();
    }
}
