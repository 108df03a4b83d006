using AiTalent.Domain.CourseRuns;

namespace AiTalent.ReadModel.Verification;

/// <summary>Represents the compared values of a run.</summary>
internal sealed record RunStanding(int Revision, bool IsDraft, bool IsCancelled, bool IsClosed, bool IsDeleted, bool AwaitsEntryClose, int? Capacity, int Reserved, int Taken, int? SeatsLeft, int Waitlisted)
{
    public static RunStanding Of(CourseRun run) => new(
        run.Revision, run.IsDraft, run.IsCancelled, run.IsClosed, run.IsDeleted, run.AwaitsEntryClose, run.Capacity, run.Reserved, run.Taken, run.OpenSeatsLeft, run.Waitlisted);
}

internal sealed class RunStandingRow
{
    public Guid Id { get; init; }

    public int Revision { get; init; }

    public bool IsDraft { get; init; }

    public bool IsCancelled { get; init; }

    public bool IsClosed { get; init; }

    public bool IsDeleted { get; init; }

    public bool AwaitsEntryClose { get; init; }

    public int? Capacity { get; init; }

    public int Reserved { get; init; }

    public int Taken { get; init; }

    public int? SeatsLeft { get; init; }

    public int Waitlisted { get; init; }

    public RunStanding Standing => new(
        Revision, IsDraft, IsCancelled, IsClosed, IsDeleted, AwaitsEntryClose, Capacity, Reserved, Taken, SeatsLeft, Waitlisted);
}

internal sealed class BlockStandingRow
{
    public Guid RunId { get; init; }

    public Guid PartnershipId { get; init; }

    public int Seats { get; init; }

    public int Taken { get; init; }
}

/// <summary>Represents the compared values of an enrolment.</summary>
internal sealed record EnrolmentComparison(
    EnrolmentStatus Status, int Attempt, Guid? ProgrammeId, Guid? PartnershipId, long EffectiveAt, long? Until, bool Eligible, Guid? TransferId)
{
    public static EnrolmentComparison Of(Enrolment enrolment) => new(
        enrolment.Status, enrolment.Attempt, enrolment.ProgrammeId, enrolment.PartnershipId, DatabaseTime.ToMicroseconds(enrolment.LastEffectiveAt),
        enrolment.Until is { } until ? DatabaseTime.ToMicroseconds(until) : null, enrolment.Eligible, enrolment.TransferId);
}

internal sealed class EnrolmentComparisonRow
{
    public Guid LearnerId { get; init; }

    public Guid RunId { get; init; }

    public EnrolmentStatus Status { get; init; }

    public int Attempt { get; init; }

    public Guid? ProgrammeId { get; init; }

    public Guid? PartnershipId { get; init; }

    public long EffectiveAt { get; init; }

    public long? Until { get; init; }

    public bool Eligible { get; init; }

    public Guid? TransferId { get; init; }

    public EnrolmentComparison Standing => new(Status, Attempt, ProgrammeId, PartnershipId, EffectiveAt, Until, Eligible, TransferId);
}
