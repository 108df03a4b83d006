using System.Globalization;
using AiTalent.Domain.CourseRuns;
using AiTalent.ReadModel.Paging;
using AiTalent.ReadModel.Storage;

namespace AiTalent.ReadModel.Enrolments;

public sealed class EnrolmentQueries(ReadDatabase database)
{
    private static readonly string Live = Numbers(EnrolmentStatuses.IsLive);
    private static readonly string Taught = Numbers(EnrolmentStatuses.IsLearning);
    private static readonly string Seated = Numbers(EnrolmentStatuses.TakesSeat);

    public Task<EnrolmentView?> FindAsync(Guid courseRunId, Guid learnerId, CancellationToken cancellationToken) => database.ReadAsync(
        async session => (await session.FindAsync<EnrolmentListRow>(
            $"{EnrolmentListRow.Select} WHERE e.learner_id = @learnerId AND e.run_id = @courseRunId", new { learnerId, courseRunId }))?.View(),
        cancellationToken);

    /// <summary>
    /// Returns the additional data for a page that has the enrolment from the run itself, without names and without
    /// the waitlist position.
    /// </summary>
    public Task<EnrolmentRemarks?> FindRemarksAsync(Guid courseRunId, Guid learnerId, CancellationToken cancellationToken) => database.ReadAsync(
        async session => await session.FindAsync<RemarksRow>(
            "SELECT status, attempt, programme_id, partnership_id, eligible, late, grade, timeline FROM enrolment WHERE learner_id = @learnerId AND run_id = @courseRunId", new { learnerId, courseRunId }) is { } row
            ? new EnrolmentRemarks(row.Status, row.Attempt, row.Eligible, row.Late, row.Grade is null ? null : decimal.Parse(row.Grade, CultureInfo.InvariantCulture), row.LeftWaitlist)
            : null,
        cancellationToken);

    /// <summary>Returns all enrolments of a learner, newest first.</summary>
    public Task<IReadOnlyList<EnrolmentView>> OfLearnerAsync(Guid learnerId, CancellationToken cancellationToken) => database.ReadAsync(
        async session => (IReadOnlyList<EnrolmentView>)[.. (await session.ListAsync<EnrolmentListRow>(
            $"{EnrolmentListRow.Select} WHERE e.learner_id = @learnerId ORDER BY e.ordinal DESC", new { learnerId })).Select(row => row.View())],
        cancellationToken);

    /// <summary>Returns the learner's other open enrolments whose run overlaps with this one, by start date.</summary>
    public Task<IReadOnlyList<EnrolmentView>> ClashesAsync(Guid courseRunId, Guid learnerId, CancellationToken cancellationToken) => database.ReadAsync(
        async session => (IReadOnlyList<EnrolmentView>)[.. (await session.ListAsync<EnrolmentListRow>(
            $"""
            {EnrolmentListRow.Select} JOIN course_run t ON t.id = @courseRunId
             WHERE e.learner_id = @learnerId AND e.run_id <> @courseRunId AND e.status IN ({Live})
               AND r.starts_on <= t.ends_on AND r.ends_on >= t.starts_on
             ORDER BY r.starts_on, r.id
            """,
            new { learnerId, courseRunId })).Select(row => row.View())],
        cancellationToken);

    /// <summary>Lists all learners of a run, in the order in which they first enrolled.</summary>
    public Task<Page<EnrolmentView>> OfCourseRunAsync(Guid courseRunId, EnrolmentStatus? status, PageRequest page, CancellationToken cancellationToken) =>
        database.ReadAsync(
            session => new Listing(EnrolmentListRow.Select, "e.ordinal", "e.learner_id", sortIsNumber: true)
                .Where("e.run_id = @courseRunId", ("courseRunId", courseRunId))
                .WhereIf((int?)status, "e.status = @status", "status")
                .ReadAsync<EnrolmentListRow, EnrolmentView>(session, page, row => row.View(), row => (row.Ordinal, row.LearnerId)),
            cancellationToken);

    /// <summary>Lists the waitlist of a run, in order.</summary>
    public Task<Page<EnrolmentView>> WaitlistAsync(Guid courseRunId, PageRequest page, CancellationToken cancellationToken) => database.ReadAsync(
        session => new Listing(EnrolmentListRow.Select, "e.ticket", "e.learner_id", sortIsNumber: true)
            .Where("e.run_id = @courseRunId AND e.status = 0", ("courseRunId", courseRunId))
            .ReadAsync<EnrolmentListRow, EnrolmentView>(session, page, row => row.View(), row => (row.Ticket, row.LearnerId)),
        cancellationToken);

    /// <summary>
    /// Lists the learners with a seat reserved for the partnership, or waitlisted for one, in the order in which
    /// they first enrolled.
    /// </summary>
    public Task<Page<EnrolmentView>> OfPartnershipAsync(Guid partnershipId, PageRequest page, CancellationToken cancellationToken) => database.ReadAsync(
        session => new Listing($"{EnrolmentListRow.Select} JOIN block b ON b.run_id = e.run_id AND b.partnership_id = e.partnership_id", "e.ordinal", "e.learner_id", sortIsNumber: true)
            .Where("b.partnership_id = @partnershipId", ("partnershipId", partnershipId))
            .Where($"(e.status = 0 OR e.status IN ({Seated}))")
            .ReadAsync<EnrolmentListRow, EnrolmentView>(session, page, row => row.View(), row => (row.Ordinal, row.LearnerId)),
        cancellationToken);

    /// <summary>Returns the status of learners in runs; learners who are not in a run are omitted from it.</summary>
    public Task<IReadOnlyList<RunEnrolment>> InRunsAsync(IReadOnlyCollection<Guid> courseRunIds, IReadOnlyCollection<Guid> learnerIds, CancellationToken cancellationToken) =>
        database.ReadAsync<IReadOnlyList<RunEnrolment>>(
            async session =>
            {
                var wanted = courseRunIds.ToHashSet();
                var rows = await session.ByIdsAsync<EnrolmentCountRow>("SELECT learner_id, run_id, status, grade FROM enrolment WHERE learner_id IN @ids", learnerIds);
                return [.. rows.Where(row => wanted.Contains(row.RunId)).Select(row => row.View())];
            },
            cancellationToken);

    /// <summary>Returns the learners who participate in a run or participated to its end.</summary>
    public Task<IReadOnlyList<RunEnrolment>> TaughtAsync(Guid courseRunId, CancellationToken cancellationToken) => database.ReadAsync<IReadOnlyList<RunEnrolment>>(
        async session => [.. (await session.ListAsync<EnrolmentCountRow>(
            $"SELECT learner_id, run_id, status, grade FROM enrolment WHERE run_id = @courseRunId AND status IN ({Taught})", new { courseRunId })).Select(row => row.View())],
        cancellationToken);

    /// <summary>
    /// Returns the learners whose enrolment the run ended, by its entry close or cancellation, and who have no
    /// enrolment in another run of the course: first those who had a seat, then the waitlisted ones in their order.
    /// </summary>
    public Task<IReadOnlyList<Guid>> WithoutSeatAsync(Guid courseRunId, CancellationToken cancellationToken) => database.ReadAsync<IReadOnlyList<Guid>>(
        async session => await session.ListAsync<Guid>(
            $"""
            SELECT e.learner_id FROM enrolment e JOIN course_run r ON r.id = e.run_id
             WHERE e.run_id = @courseRunId AND e.status IN ({Numbers(EnrolmentStatuses.GoesOnElsewhere)})
               AND NOT EXISTS (SELECT 1 FROM enrolment o JOIN course_run s ON s.id = o.run_id
                                WHERE o.learner_id = e.learner_id AND o.run_id <> e.run_id AND s.course_id = r.course_id
                                  AND o.status IN ({Live}, {(int)EnrolmentStatus.Completed}))
             ORDER BY CASE WHEN e.ticket = 0 THEN 0 ELSE 1 END, e.ticket, e.ordinal
            """,
            new { courseRunId }),
        cancellationToken);

    /// <summary>Returns the learners whose enrolment in a run is open: enrolled, waitlisted or offered.</summary>
    public Task<IReadOnlyList<Guid>> LiveAsync(Guid courseRunId, CancellationToken cancellationToken) => database.ReadAsync<IReadOnlyList<Guid>>(
        async session => await session.ListAsync<Guid>(
            $"SELECT learner_id FROM enrolment WHERE run_id = @courseRunId AND status IN ({Numbers(status => status.IsLive())})", new { courseRunId }),
        cancellationToken);

    private static string Numbers(Func<EnrolmentStatus, bool> fits) => string.Join(
        ", ", Enum.GetValues<EnrolmentStatus>().Where(fits).Select(status => ((int)status).ToString(CultureInfo.InvariantCulture)));

    private sealed class EnrolmentCountRow
    {
        public Guid LearnerId { get; init; }

        public Guid RunId { get; init; }

        public EnrolmentStatus Status { get; init; }

        public string? Grade { get; init; }

        public RunEnrolment View() => new(LearnerId, RunId, Status, Grade is null ? null : decimal.Parse(Grade, CultureInfo.InvariantCulture));
    }

    private sealed class RemarksRow
    {
        public EnrolmentStatus Status { get; init; }

        public int Attempt { get; init; }

        public bool Eligible { get; init; }

        public bool Late { get; init; }

        public Guid? ProgrammeId { get; init; }

        public Guid? PartnershipId { get; init; }

        public byte[] Timeline { get; init; } = [];

        public bool LeftWaitlist => Status == EnrolmentStatus.Withdrawn
            && EnrolmentTimeline.Read(Timeline, new AttemptKeys(Attempt, ProgrammeId, PartnershipId)).Spans is [.., { Status: EnrolmentStatus.Waitlisted } before, _] && before.Keys.Attempt == Attempt;

        public string? Grade { get; init; }
    }
}
