using AiTalent.ReadModel.Paging;
using AiTalent.ReadModel.Search;
using AiTalent.ReadModel.Storage;

namespace AiTalent.ReadModel.Courses;

public sealed class CourseQueries(ReadDatabase database)
{
    private const string Select = """
        SELECT c.*, i.name_vi AS institution_vi, i.name_ko AS institution_ko, i.name_en AS institution_en
          FROM course c LEFT JOIN institution i ON i.id = c.institution_id
        """;

    private const string HasFreeSeats = """
        EXISTS (SELECT 1 FROM course_run r WHERE r.course_id = c.id AND r.is_draft = 0 AND r.opens_at <= @at AND r.closes_at > @at
                   AND (r.capacity IS NULL OR r.seats_left > 0))
        """;

    public Task<CourseView?> FindAsync(Guid id, CancellationToken cancellationToken) => database.ReadAsync(
        async session => await session.FindAsync<Row>($"{Select} WHERE c.id = @id", new { id }) is { } row ? row.View() : null,
        cancellationToken);

    public Task<IReadOnlyList<CourseView>> FindAsync(IReadOnlyCollection<Guid> ids, CancellationToken cancellationToken) => database.ReadAsync(
        async session => (IReadOnlyList<CourseView>)[.. (await session.ByIdsAsync<Row>($"{Select} WHERE c.id IN @ids", ids)).Select(row => row.View())],
        cancellationToken);

    public Task<Page<CourseView>> SearchAsync(CourseFilter filter, PageRequest page, CancellationToken cancellationToken) =>
        database.ReadAsync(
            session => new Listing(Select, filter.Order == CourseOrder.Code ? "c.code" : $"c.{SortColumns.Column(filter.Language)}", "c.id", sortIsNumber: false)
                .WhereFound(filter.Q, "c.search", "i.search")
                .WhereIf(filter.InstitutionId, "c.institution_id = @institutionId", "institutionId")
                .WhereIf(filter.Country, "i.country = @country", "country")
                .WhereIf(filter.Level, "c.level = @level", "level")
                .WhereIf(filter.TaughtIn, "c.language = @language", "language")
                .WhereIf(filter.SeatsFreeAt is { } at ? DatabaseTime.ToMicroseconds(at) : null, HasFreeSeats, "at")
                .ReadAsync<Row, CourseView>(session, page, row => row.View(), row => (filter.Order == CourseOrder.Code ? row.Code : FoldedText.Of(row.Title.In(filter.Language)), row.Id)),
            cancellationToken);

    private sealed class Row : CourseRow
    {
        public string? InstitutionVi { get; init; }

        public string? InstitutionKo { get; init; }

        public string? InstitutionEn { get; init; }

        public CourseView View() => new(Id, Revision, Definition, NameColumns.Of(InstitutionVi, InstitutionKo, InstitutionEn));
    }
}
