using System.Collections.Immutable;
using Orleans;

namespace AiTalent.Domain.CourseRuns;

/// <summary>
/// Represents the whole state of a run, which shortens the replay of its log. It can always be rebuilt from the
/// events.
/// </summary>
[GenerateSerializer, Immutable, Alias("CourseRunSnapshot")]
public sealed record CourseRunSnapshot(
    Guid Id, CourseRunScheduled? First, CourseRunDefinition? Definition, bool IsDraft, bool IsCancelled, bool IsClosed, bool IsDeleted, int Revision,
    long NextTicket,
    ImmutableArray<EnrolmentSnapshot> Enrolments, ImmutableArray<Guid> Blocks, ImmutableArray<ReservationSnapshot> Reservations, ImmutableArray<TransferSnapshot> Transfers)
{
    /// <summary>Version of the shape and meaning of this record; change it with either.</summary>
    public const string Schema = "course-run-6";
}

[GenerateSerializer, Immutable, Alias("PlaceSnapshot")]
public readonly record struct EnrolmentSnapshot(
    Guid LearnerId, EnrolmentStatus Status, int Attempt, Guid? ProgrammeId, Guid? PartnershipId, DateTimeOffset LastEffectiveAt,
    long Ticket, bool Eligible, bool Skipped, DateTimeOffset? Until, Guid? TransferId, decimal? Grade, bool IsNominated);

[GenerateSerializer, Immutable, Alias("TransferSnapshot")]
public readonly record struct TransferSnapshot(Guid TransferId, TransferStep Step, string? Reason);

[GenerateSerializer, Immutable, Alias("ReservationSnapshot")]
public readonly record struct ReservationSnapshot(Guid AllotmentId, Guid PartnershipId, int Seats, bool IsReturned, bool IsHistory);
