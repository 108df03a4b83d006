using AiTalent.Domain.CourseRuns;
using AiTalent.Domain.Languages;
using AiTalent.ReadModel.Storage;

namespace AiTalent.ReadModel.CourseRuns;

/// <summary>Represents a run with the names for display.</summary>
internal sealed class CourseRunListRow
{
    public const string Select = """
        SELECT r.*, c.code, c.title_vi, c.title_ko, c.title_en, i.name_vi AS institution_vi, i.name_ko AS institution_ko, i.name_en AS institution_en
          FROM course_run r LEFT JOIN course c ON c.id = r.course_id LEFT JOIN institution i ON i.id = r.institution_id
        """;

    public Guid Id { get; init; }

    public int Revision { get; init; }

    public Guid CourseId { get; init; }

    public Guid InstitutionId { get; init; }

    public long OpensAt { get; init; }

    public long ClosesAt { get; init; }

    public int StartsOn { get; init; }

    public int EndsOn { get; init; }

    public string TimeZone { get; init; } = "";

    public int? Capacity { get; init; }

    public int? WaitlistLimit { get; init; }

    public int? OfferHours { get; init; }

    public long? WithdrawalDeadline { get; init; }

    public long? EntryClosesAt { get; init; }

    public bool IsDraft { get; init; }

    public bool IsCancelled { get; init; }

    public string? CancelReason { get; init; }

    public bool IsClosed { get; init; }

    public int Reserved { get; init; }

    public int Taken { get; init; }

    public int? SeatsLeft { get; init; }

    public int Waitlisted { get; init; }

    public int Held { get; init; }

    public int Offered { get; init; }

    public int Enrolled { get; init; }

    public int Withdrawn { get; init; }

    public int Transferred { get; init; }

    public int Suspended { get; init; }

    public int Completed { get; init; }

    public int Failed { get; init; }

    public int Expired { get; init; }

    public int NotPlaced { get; init; }

    public int NoResult { get; init; }

    public int Cancelled { get; init; }

    public string? Code { get; init; }

    public string? TitleVi { get; init; }

    public string? TitleKo { get; init; }

    public string? TitleEn { get; init; }

    public string? InstitutionVi { get; init; }

    public string? InstitutionKo { get; init; }

    public string? InstitutionEn { get; init; }

    public LocalizedText? Title => NameColumns.Of(TitleVi, TitleKo, TitleEn);

    private CourseRunDefinition Definition => new(
        CourseId, InstitutionId, DatabaseTime.FromMicroseconds(OpensAt), DatabaseTime.FromMicroseconds(ClosesAt), DayColumn.ToDay(StartsOn),
        DayColumn.ToDay(EndsOn), TimeZone, Capacity, WaitlistLimit, OfferHours,
        WithdrawalDeadline is { } deadline ? DatabaseTime.FromMicroseconds(deadline) : null,
        EntryClosesAt is { } entry ? DatabaseTime.FromMicroseconds(entry) : null);

    public CourseRunSeats Seats => new(
        Capacity, Reserved, Taken, SeatsLeft, Waitlisted, Held, Offered, Enrolled, Withdrawn, Transferred, Suspended, Completed, Failed, Expired,
        NotPlaced, NoResult, Cancelled);

    public CourseRunView View(IReadOnlyList<BlockView> blocks, long position) => new(
        Id, Revision, Definition, IsDraft, IsCancelled, IsClosed, Code, Title, NameColumns.Of(InstitutionVi, InstitutionKo, InstitutionEn), Seats, blocks, position,
        CancelReason);
}
