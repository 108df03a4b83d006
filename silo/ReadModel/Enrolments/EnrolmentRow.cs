using System.Globalization;
using AiTalent.Domain.CourseRuns;
using AiTalent.ReadModel.Projection;

namespace AiTalent.ReadModel.Enrolments;

internal sealed class EnrolmentRow : IRow<EnrolmentRow>
{
    public static Table Table { get; } = Table.Of(
        "enrolment", 2, "learner_id:id", "run_id:id", "ordinal", "status", "attempt", "programme_id:id", "partnership_id:id",
        "effective_at", "until", "ticket", "eligible", "late", "grade:text", "transfer_id:id", "pending", "by_override", "timeline:bytes");

    public required Guid LearnerId { get; init; }

    public required Guid RunId { get; init; }

    /// <summary>Gets the position of the first event of the first attempt.</summary>
    public required long Ordinal { get; init; }

    public required EnrolmentTimeline Timeline { get; init; }

    /// <summary>Gets or sets the keys that the run is counted under.</summary>
    public RunKeys Run { get; set; }

    /// <summary>Gets or sets the expiry of an offer or a held seat.</summary>
    public DateTimeOffset? Until { get; set; }

    public long Ticket { get; set; }

    public bool Eligible { get; set; } = true;

    public bool Late { get; set; }

    public decimal? Grade { get; set; }

    public Guid? TransferId { get; set; }

    /// <summary>Gets or sets the deadlines that are stored for it.</summary>
    public PendingProcesses Pending { get; set; }

    /// <summary>True if the learner was enrolled by override, so that no prerequisite is required.</summary>
    public bool IsByOverride { get; set; }

    public EnrolmentStatus Status => Timeline.Current.Status;

    public AttemptKeys Keys => Timeline.Current.Keys;

    public static EnrolmentRow Read(IRowSource source)
    {
        var (learnerId, runId, ordinal) = (source.Id(), source.Id(), source.Number());
        _ = source.Int();
        var keys = new AttemptKeys(source.Int(), source.IdOrNull(), source.IdOrNull());
        _ = source.Number();
        var until = source.NumberOrNull();
        var (ticket, eligible, late) = (source.Number(), source.Flag(), source.Flag());
        var (grade, transferId) = (source.TextOrNull(), source.IdOrNull());
        var (pending, isByOverride) = ((PendingProcesses)source.Int(), source.Flag());
        return new EnrolmentRow
        {
            LearnerId = learnerId,
            RunId = runId,
            Ordinal = ordinal,
            Until = until is { } at ? DatabaseTime.FromMicroseconds(at) : null,
            Ticket = ticket,
            Eligible = eligible,
            Late = late,
            Grade = grade is null ? null : decimal.Parse(grade, CultureInfo.InvariantCulture),
            TransferId = transferId,
            Pending = pending,
            IsByOverride = isByOverride,
            Timeline = EnrolmentTimeline.Read(source.Bytes(), keys),
        };
    }

    public void Write(IRowSink sink)
    {
        var (keys, at, status) = Timeline.Current;
        sink.Id(LearnerId);
        sink.Id(RunId);
        sink.Number(Ordinal);
        sink.Number((int)status);
        sink.Number(keys.Attempt);
        sink.Id(keys.ProgrammeId);
        sink.Id(keys.PartnershipId);
        sink.Number(DatabaseTime.ToMicroseconds(at));
        sink.Number(Until is { } until ? DatabaseTime.ToMicroseconds(until) : null);
        sink.Number(Ticket);
        sink.Flag(Eligible);
        sink.Flag(Late);
        sink.Text(Grade?.ToString(CultureInfo.InvariantCulture));
        sink.Id(TransferId);
        sink.Number((int)Pending);
        sink.Flag(IsByOverride);
        var length = Timeline.MaxLength;
        var bytes = length <= 2048 ? stackalloc byte[2048] : new byte[length];
        sink.Bytes(bytes[..Timeline.Write(bytes)]);
    }
}

/// <summary>Represents the keys that the enrolments of a run are counted under.</summary>
internal readonly record struct RunKeys(Guid RunId, Guid CourseId, Guid InstitutionId);
