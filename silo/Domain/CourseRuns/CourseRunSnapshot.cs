using System.Collections.Immutable;
using Orleans;

namespace AiTalent.Domain.CourseRuns;

/// <summary>The whole state of a run, to shorten the reading of its log; it can always be made again from the events.</summary>
[GenerateSerializer, Immutable]
public sealed record CourseRunSnapshot(
    Guid Id, CourseRunDefinition? First, CourseRunDefinition? Definition, int Revision, long NextTicket,
    ImmutableArray<PlaceSnapshot> Places, ImmutableArray<ReservationSnapshot> Reservations, ImmutableArray<RefusedHoldSnapshot> RefusedHolds)
{
    /// <summary>Of the shape and meaning of this record; to be changed with either.</summary>
    public const string Schema = "course-run-1";
}

[GenerateSerializer, Immutable]
public readonly record struct PlaceSnapshot(
    Guid LearnerId, EnrolmentStatus Status, int Attempt, Guid? ProgrammeId, Guid? PartnershipId, DateTimeOffset LastEffectiveAt,
    long Ticket, bool Eligible, bool Skipped, DateTimeOffset? Until, Guid? TransferId, Guid? ArrivedBy, Guid? LeftBy, decimal? Grade);

[GenerateSerializer, Immutable]
public readonly record struct RefusedHoldSnapshot(Guid TransferId, string Reason);

[GenerateSerializer, Immutable]
public readonly record struct ReservationSnapshot(Guid AllotmentId, Guid PartnershipId, int Seats);
