using System.Collections.Immutable;
using AiTalent.Domain.Authority;
using AiTalent.Domain.Decisions;

namespace AiTalent.Domain.CourseRuns;

public sealed partial class CourseRun
{
    /// <summary>The answer is written either way, so that a repeated step of the allotment gets the same one.</summary>
    private Decision<CourseRunEvent> ReserveBlock(ReserveBlock command)
    {
        if (Rights.Needs(command) is { } refusal)
            return refusal;
        if (command.Seats < 1)
            return CourseRunRefusals.SeatsOutOfRange;
        if (_reservations.ContainsKey(command.AllotmentId))
            return Decision<CourseRunEvent>.Nothing;
        if ((IsDraft ? CourseRunRefusals.RunNotPublished : !HasRoomFor(command.Seats) ? CourseRunRefusals.NotEnoughSeats : null) is { } reason)
            return new BlockRefused(command.AllotmentId, command.PartnershipId, reason.Code);
        var events = ImmutableArray.CreateBuilder<CourseRunEvent>();
        events.Add(new BlockReserved(command.AllotmentId, command.PartnershipId, command.Seats));
        if (_blocks.ContainsKey(command.PartnershipId))
            Promote(events, command.PartnershipId, FreeIn(command.PartnershipId) + command.Seats, command.Context);
        return Decision<CourseRunEvent>.Accept(events.ToImmutable());
    }

    /// <summary>A run without a limit still sets aside no more seats than the largest run has.</summary>
    private bool HasRoomFor(int seats) =>
        seats <= (OpenSeatsLeft ?? Unlimited) && Reserved + (long)seats <= CourseRunDefinition.MaxCapacity;

    private Decision<CourseRunEvent> ReleaseBlock(ReleaseBlock command)
    {
        if (Rights.Needs(command) is { } refusal)
            return refusal;
        if (!_reservations.TryGetValue(command.AllotmentId, out var reservation) || reservation.Seats == 0)
            return Decision<CourseRunEvent>.Nothing;
        if (FreeIn(reservation.PartnershipId) < reservation.Seats)
            return CourseRunRefusals.BlockBelowTaken;
        var events = ImmutableArray.CreateBuilder<CourseRunEvent>();
        events.Add(new BlockReleased(command.AllotmentId));
        Promote(events, null, FreeIn(null) + reservation.Seats, command.Context);
        return Decision<CourseRunEvent>.Accept(events.ToImmutable());
    }
}
