using AiTalent.Domain.CourseRuns;
using AiTalent.ReadModel.Enrolments;
using AiTalent.ReadModel.Projection;
using AiTalent.ReadModel.Storage;

namespace AiTalent.ReadModel.CourseRuns;

internal sealed class CourseRunRow : IRow<CourseRunRow>
{
    public static Table Table { get; } = Table.Of(
        "course_run", 1, "id:id", "revision", "course_id:id", "institution_id:id", "opens_at", "closes_at", "starts_on", "ends_on",
        "time_zone:text", "capacity", "waitlist_limit", "offer_hours", "withdrawal_deadline", "entry_closes_at", "entry_ends_at", "ended_at", "is_draft", "is_cancelled", "is_closed", "is_deleted", "cancel_reason:text", "reserved", "taken", "open_taken", "seats_left",
        "waitlisted", "held", "offered", "enrolled", "withdrawn", "transferred", "suspended", "completed", "failed", "expired",
        "not_placed", "no_result", "cancelled", "given_out", "awaits_entry_close");

    // The order of the columns, independent of the order of the enum.
    private static readonly EnrolmentStatus[] Order =
    [
        EnrolmentStatus.Waitlisted, EnrolmentStatus.Held, EnrolmentStatus.Offered, EnrolmentStatus.Enrolled, EnrolmentStatus.Withdrawn,
        EnrolmentStatus.Transferred, EnrolmentStatus.Suspended, EnrolmentStatus.Completed, EnrolmentStatus.Failed, EnrolmentStatus.Expired,
        EnrolmentStatus.NotPlaced, EnrolmentStatus.NoResult, EnrolmentStatus.Cancelled,
    ];

    private readonly int[] _enrolments = new int[Order.Length];

    public Guid Id { get; init; }

    public int Revision { get; set; }

    public required CourseRunDefinition Definition { get; set; }

    public bool IsDraft { get; set; }

    public bool IsCancelled { get; set; }

    /// <summary>Gets or sets the reason for the cancellation; null if the run was not cancelled.</summary>
    public string? CancelReason { get; set; }

    public bool IsClosed { get; set; }

    /// <summary>True if the run was a draft that was deleted; it is no longer shown.</summary>
    public bool IsDeleted { get; set; }

    /// <summary>Gets or sets the number of allotments whose seats can still be given.</summary>
    public int GivenOut { get; set; }

    /// <summary>True if a deadline for the entry close is stored.</summary>
    public bool AwaitsEntryClose { get; set; }

    /// <summary>Gets or sets the number of seats reserved for partnerships.</summary>
    public int Reserved { get; set; }

    public int OpenTaken { get; set; }

    public int Taken
    {
        get
        {
            var taken = 0;
            foreach (var status in Order)
                taken += status.TakesSeat() ? Enrolments(status) : 0;
            return taken;
        }
    }

    public int? SeatsLeft => Definition.Capacity - Reserved - OpenTaken;

    /// <summary>Gets the keys that the run's enrolments are counted under.</summary>
    public RunKeys Keys => new(Id, Definition.CourseId, Definition.InstitutionId);

    /// <summary>Gets a reference to the number of learners in a status.</summary>
    public ref int Enrolments(EnrolmentStatus status) => ref _enrolments[(int)status];

    public static CourseRunRow Read(IRowSource source)
    {
        var (id, revision, courseId, institutionId) = (source.Id(), source.Int(), source.Id(), source.Id());
        var row = new CourseRunRow
        {
            Id = id,
            Revision = revision,
            Definition = new CourseRunDefinition(
                courseId, institutionId,
                DatabaseTime.FromMicroseconds(source.Number()), DatabaseTime.FromMicroseconds(source.Number()),
                DayColumn.ToDay(source.Int()), DayColumn.ToDay(source.Int()), source.Text(),
                source.IntOrNull(), source.IntOrNull(), source.IntOrNull(),
                source.NumberOrNull() is { } deadline ? DatabaseTime.FromMicroseconds(deadline) : null,
                source.NumberOrNull() is { } entry ? DatabaseTime.FromMicroseconds(entry) : null),
        };
        _ = source.Number();
        _ = source.Number();
        row.IsDraft = source.Flag();
        row.IsCancelled = source.Flag();
        row.IsClosed = source.Flag();
        row.IsDeleted = source.Flag();
        row.CancelReason = source.TextOrNull();
        row.Reserved = source.Int();
        _ = source.Int();
        row.OpenTaken = source.Int();
        _ = source.IntOrNull();
        foreach (var status in Order)
            row.Enrolments(status) = source.Int();
        row.GivenOut = source.Int();
        row.AwaitsEntryClose = source.Flag();
        return row;
    }

    public void Write(IRowSink sink)
    {
        sink.Id(Id);
        sink.Number(Revision);
        sink.Id(Definition.CourseId);
        sink.Id(Definition.InstitutionId);
        sink.Number(DatabaseTime.ToMicroseconds(Definition.EnrolmentOpensAt));
        sink.Number(DatabaseTime.ToMicroseconds(Definition.EnrolmentClosesAt));
        sink.Number(DayColumn.Of(Definition.StartsOn));
        sink.Number(DayColumn.Of(Definition.EndsOn));
        sink.Text(Definition.TimeZone);
        sink.Number(Definition.Capacity);
        sink.Number(Definition.WaitlistLimit);
        sink.Number(Definition.OfferHours);
        sink.Number(Definition.WithdrawalDeadline is { } deadline ? DatabaseTime.ToMicroseconds(deadline) : null);
        sink.Number(Definition.EntryClosesAt is { } entry ? DatabaseTime.ToMicroseconds(entry) : null);
        sink.Number(DatabaseTime.ToMicroseconds(Definition.EntryEndsAt()));
        sink.Number(DatabaseTime.ToMicroseconds(Definition.EndedAt()));
        sink.Flag(IsDraft);
        sink.Flag(IsCancelled);
        sink.Flag(IsClosed);
        sink.Flag(IsDeleted);
        sink.Text(CancelReason);
        sink.Number(Reserved);
        sink.Number(Taken);
        sink.Number(OpenTaken);
        sink.Number(SeatsLeft);
        foreach (var status in Order)
            sink.Number(Enrolments(status));
        sink.Number(GivenOut);
        sink.Flag(AwaitsEntryClose);
    }
}
