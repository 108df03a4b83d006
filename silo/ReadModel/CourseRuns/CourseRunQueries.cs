using AiTalent.Domain.CourseRuns;
using AiTalent.ReadModel.Paging;
using AiTalent.ReadModel.Search;
using AiTalent.ReadModel.Storage;

namespace AiTalent.ReadModel.CourseRuns;

public sealed class CourseRunQueries(ReadDatabase database)
{
    private const string HasSponsoredSeat = "EXISTS (SELECT 1 FROM block b WHERE b.run_id = r.id AND b.seats > b.taken)";

    public Task<CourseRunView?> FindAsync(Guid id, CancellationToken cancellationToken) => database.ReadAsync(
        async session =>
        {
            var row = await session.FindAsync<CourseRunListRow>($"{CourseRunListRow.Select} WHERE r.id = @id AND r.is_deleted = 0", new { id });
            return row is null ? null : (await WithBlocksAsync(session, [row]))[0];
        },
        cancellationToken);

    /// <summary>Finds a run that is visible to the public.</summary>
    public async Task<CourseRunView?> FindPublishedAsync(Guid id, CancellationToken cancellationToken) =>
        await FindAsync(id, cancellationToken) is { IsDraft: false } run ? run : null;

    /// <summary>Returns the known runs among the ids, unordered.</summary>
    public Task<IReadOnlyList<CourseRunView>> FindAsync(IReadOnlyCollection<Guid> ids, CancellationToken cancellationToken) => database.ReadAsync(
        async session => await WithBlocksAsync(session, await session.ByIdsAsync<CourseRunListRow>($"{CourseRunListRow.Select} WHERE r.id IN @ids AND r.is_deleted = 0", ids)),
        cancellationToken);

    public Task<Page<CourseRunView>> SearchAsync(CourseRunFilter filter, PageRequest page, CancellationToken cancellationToken) => database.ReadAsync(
        session => Listing(filter).ReadAsync<CourseRunListRow, CourseRunView>(
            session, page, rows => WithBlocksAsync(session, rows), row => (Enrolment(row, filter), row.Id)),
        cancellationToken);

    /// <summary>Returns the number of runs on all pages of the list.</summary>
    public Task<long> CountAsync(CourseRunFilter filter, CancellationToken cancellationToken) =>
        database.ReadAsync(session => Listing(filter).CountAsync(session), cancellationToken);

    /// <summary>Returns the number of runs per course; courses without runs are omitted.</summary>
    public Task<IReadOnlyDictionary<Guid, int>> CountByCourseAsync(IReadOnlyCollection<Guid> courseIds, CancellationToken cancellationToken) => database.ReadAsync(
        async session => (IReadOnlyDictionary<Guid, int>)(await session.ByIdsAsync<RunCount>(
            "SELECT course_id, count(*) AS runs FROM course_run WHERE course_id IN @ids AND is_deleted = 0 GROUP BY course_id", courseIds)).ToDictionary(one => one.CourseId, one => (int)one.Runs),
        cancellationToken);

    private static Listing Listing(CourseRunFilter filter)
    {
        var sort = filter.Order switch
        {
            // A run whose course is unknown sorts first, as an empty title does.
            CourseRunOrder.Title => $"coalesce(c.{SortColumns.Column(filter.Language)}, '')",
            CourseRunOrder.ClosesAt => "r.closes_at",
            CourseRunOrder.SeatsLeft => $"coalesce(r.seats_left, {int.MaxValue})",
            _ => "r.starts_on",
        };
        var list = new Listing(CourseRunListRow.Select, sort, "r.id", sortIsNumber: filter.Order != CourseRunOrder.Title, descending: filter.Order == CourseRunOrder.StartsLast)
            .Where("r.is_deleted = 0")
            .WhereFound(filter.Q, "c.search", "i.search")
            .WhereIf(filter.Drafts is { } drafts ? Convert.ToInt32(drafts) : null, "r.is_draft = @drafts", "drafts")
            .WhereIf(filter.CourseId, "r.course_id = @courseId", "courseId")
            .WhereIf(filter.InstitutionId, "r.institution_id = @institutionId", "institutionId")
            .WhereIf(filter.Country, "i.country = @country", "country")
            .WhereIf(filter.Level, "c.level = @level", "level")
            .WhereIf(filter.TaughtIn, "c.language = @language", "language")
            .WhereIf(filter.OpenAt is { } at ? DatabaseTime.ToMicroseconds(at) : null, "r.opens_at <= @openAt AND r.closes_at > @openAt AND r.entry_ends_at > @openAt AND r.is_cancelled = 0", "openAt")
            .WhereIf(filter.Overdue is { } overdue ? DatabaseTime.ToMicroseconds(overdue) : null, "r.ended_at < @overdue AND r.is_closed = 0 AND r.is_cancelled = 0 AND r.is_draft = 0", "overdue")
            .WhereIf(filter.EndsFrom is { } day ? DayColumn.Of(day) : null, "r.ends_on >= @endsFrom", "endsFrom")
            .WhereIf(filter.StartsFrom is { } from ? DayColumn.Of(from) : null, "r.starts_on >= @startsFrom", "startsFrom")
            .WhereIf(filter.StartsBefore is { } before ? DayColumn.Of(before) : null, "r.starts_on < @startsBefore", "startsBefore");
        if (filter is { Drafts: false, In: not { Phase: RunPhase.Cancelled } })
            list.Where("r.is_cancelled = 0");
        if (filter.Sponsored)
            list.Where(HasSponsoredSeat);
        if (filter.In is { } then)
            list.Where(PhaseCondition.Of(then.Phase), PhaseCondition.At(then.At));
        return filter.SeatsFree switch
        {
            true => list.Where("(r.capacity IS NULL OR r.seats_left > 0)"),
            false => list.Where("(r.capacity IS NOT NULL AND r.seats_left <= 0)"),
            null => list,
        };
    }

    private static object Enrolment(CourseRunListRow row, CourseRunFilter filter) => filter.Order switch
    {
        CourseRunOrder.Title => FoldedText.Of(row.Title?.In(filter.Language)),
        CourseRunOrder.ClosesAt => row.ClosesAt,
        CourseRunOrder.SeatsLeft => row.SeatsLeft ?? int.MaxValue,
        _ => row.StartsOn,
    };

    private static async Task<IReadOnlyList<CourseRunView>> WithBlocksAsync(ReadSession session, IReadOnlyList<CourseRunListRow> rows)
    {
        var reserving = rows.Where(row => row.Reserved > 0).Select(row => row.Id).ToList();
        var blocks = (await session.ByIdsAsync<BlockListRow>($"{BlockListRow.Select} WHERE b.run_id IN @ids", reserving))
            .ToLookup(block => block.RunId, block => block.View());
        return [.. rows.Select(row => row.View([.. blocks[row.Id]], session.Position))];
    }

    private sealed class RunCount
    {
        public Guid CourseId { get; init; }

        public long Runs { get; init; }
    }
}
