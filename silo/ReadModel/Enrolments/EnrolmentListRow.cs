using System.Globalization;
using AiTalent.Domain.CourseRuns;
using AiTalent.ReadModel.Storage;

namespace AiTalent.ReadModel.Enrolments;

/// <summary>Represents an enrolment with the names for display and its waitlist position.</summary>
internal sealed class EnrolmentListRow
{
    public const string Select = """
        SELECT e.*, r.course_id, r.institution_id, r.starts_on, r.ends_on, c.title_vi, c.title_ko, c.title_en,
               i.name_vi AS institution_vi, i.name_ko AS institution_ko, i.name_en AS institution_en,
               CASE WHEN e.status = 0 THEN
                 (SELECT count(*) FROM enrolment w WHERE w.run_id = e.run_id AND w.status = 0 AND w.ticket <= e.ticket
                     AND (w.partnership_id = e.partnership_id OR (w.partnership_id IS NULL AND e.partnership_id IS NULL))) END AS waitlist_position
          FROM enrolment e JOIN course_run r ON r.id = e.run_id LEFT JOIN course c ON c.id = r.course_id
          LEFT JOIN institution i ON i.id = r.institution_id
        """;

    public Guid LearnerId { get; init; }

    public Guid RunId { get; init; }

    public long Ordinal { get; init; }

    public EnrolmentStatus Status { get; init; }

    public int Attempt { get; init; }

    public Guid? ProgrammeId { get; init; }

    public Guid? PartnershipId { get; init; }

    public long EffectiveAt { get; init; }

    public long? Until { get; init; }

    public long Ticket { get; init; }

    public bool Eligible { get; init; }

    public bool Late { get; init; }

    public string? Grade { get; init; }

    public Guid? TransferId { get; init; }

    public byte[] Timeline { get; init; } = [];

    public int? WaitlistPosition { get; init; }

    public Guid CourseId { get; init; }

    public Guid InstitutionId { get; init; }

    public int StartsOn { get; init; }

    public int EndsOn { get; init; }

    public string? TitleVi { get; init; }

    public string? TitleKo { get; init; }

    public string? TitleEn { get; init; }

    public string? InstitutionVi { get; init; }

    public string? InstitutionKo { get; init; }

    public string? InstitutionEn { get; init; }

    public EnrolmentView View()
    {
        var timeline = EnrolmentTimeline.Read(Timeline, new AttemptKeys(Attempt, ProgrammeId, PartnershipId));
        return new EnrolmentView(
            LearnerId, RunId, CourseId, InstitutionId, NameColumns.Of(TitleVi, TitleKo, TitleEn),
            NameColumns.Of(InstitutionVi, InstitutionKo, InstitutionEn), Status, Attempt, ProgrammeId, PartnershipId,
            DatabaseTime.FromMicroseconds(EffectiveAt), Until is { } until ? DatabaseTime.FromMicroseconds(until) : null,
            WaitlistPosition, Eligible, Late, Grade is null ? null : decimal.Parse(Grade, CultureInfo.InvariantCulture), TransferId,
            DayColumn.ToDay(StartsOn), DayColumn.ToDay(EndsOn),
            [.. timeline.Spans.Select(span => new EnrolmentChange(span.Keys.Attempt, span.Status, span.At))]);
    }
}
