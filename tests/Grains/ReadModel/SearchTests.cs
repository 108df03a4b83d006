using System.Text;
using AiTalent.Domain.Institutions;
using AiTalent.EventStore;
using AiTalent.Grains.Tests.ReadModel.Fixtures;
using AiTalent.ReadModel.CourseRuns;
using AiTalent.ReadModel.Courses;
using AiTalent.ReadModel.Institutions;
using AiTalent.ReadModel.Paging;
using AiTalent.ReadModel.Search;

namespace AiTalent.Grains.Tests.ReadModel;

public sealed class SearchTests(PostgreSqlServer server)
{
    private static readonly PageRequest First = new();

    [Theory]
    [InlineData("Nguyễn Thị Thùy Dương", "nguyen thi thuy duong")]
    [InlineData("Trần Đức Ái", "tran duc ai")]
    [InlineData("Lê Hoàng Ngữ", "le hoang ngu")]
    [InlineData("Phạm Quỳnh Như", "pham quynh nhu")]
    [InlineData("Đặng Thái Sơn", "dang thai son")]
    [InlineData("Huỳnh Ngọc Uyển", "huynh ngoc uyen")]
    [InlineData("김민서", "김민서")]
    [InlineData("남궁선", "남궁선")]
    [InlineData("황보관", "황보관")]
    [InlineData("  Học\u00A0MÁY \n", "hoc may")]
    public void Text_folds_to_one_form_however_it_was_typed(string text, string folded)
    {
        Assert.Equal(folded, FoldedText.Of(text));
        Assert.Equal(folded, FoldedText.Of(text.Normalize(NormalizationForm.FormD)));
        Assert.Equal(folded, FoldedText.Of(text.ToUpperInvariant()));
    }

    [Theory]
    [InlineData(StorageProvider.Sqlite)]
    [InlineData(StorageProvider.PostgreSql)]
    public async Task A_course_is_found_by_words_in_any_language_without_their_marks(StorageProvider provider)
    {
        await using var host = await ReadModelHost.OnAsync(provider, server);
        await new Campus().Founded().Story.WriteAsync(host.Log);
        await host.CatchUpAsync();
        var courses = host.Get<CourseQueries>();

        foreach (var question in (string[])["hoc may", "Học Máy", "HỌC MÁY", "may hoc", "machine", "Learning mach", "학습 기계", "계 학", "계학", "기계학습", "it3190", "bach khoa may", "hust"])
            Assert.Equal([Campus.Course], await FindAsync(courses, question));
        foreach (var question in (string[])["học", "학습", "learn"])
            Assert.Equal(2, (await FindAsync(courses, question)).Count());
        foreach (var question in (string[])["hoc sau", "서울", "snu deep"])
            Assert.Equal([Campus.Advanced], await FindAsync(courses, question));
        foreach (var question in (string[])["may sau", "%", "_", "học' OR 1=1", "기게", "습기"])
            Assert.Empty(await FindAsync(courses, question));
    }

    [Theory]
    [InlineData(StorageProvider.Sqlite)]
    [InlineData(StorageProvider.PostgreSql)]
    public async Task Runs_are_filtered_and_come_page_by_page_in_one_order(StorageProvider provider)
    {
        await using var host = await ReadModelHost.OnAsync(provider, server);
        var campus = new Campus().Founded();
        campus.Register(1);
        for (var run = 1; run <= 7; run++)
            campus.Schedule(run, run == 7 ? null : run - 1, run % 2 == 0 ? Campus.Advanced : null, run % 2 == 0 ? Campus.Seoul : null);
        campus.Enrol(2, 1);
        await campus.Story.WriteAsync(host.Log);
        await host.CatchUpAsync();
        var runs = host.Get<CourseRunQueries>();

        foreach (var order in Enum.GetValues<CourseRunOrder>())
            Assert.Equal(7, (await AllAsync(new(Order: order, Language: "vi"), 3)).Distinct().Count());
        Assert.Equal([3, 4, 5, 6, 7], await AllAsync(new(SeatsFree: true), 2));
        Assert.Equal([1, 2], await AllAsync(new(SeatsFree: false), 1));
        Assert.Equal([2, 4, 6], await AllAsync(new(Country: "KR"), 200));
        Assert.Equal([2, 4, 6], await AllAsync(new(InstitutionId: Campus.Seoul, TaughtIn: "ko", Level: 6), 200));
        Assert.Equal([1, 3, 5, 7], await AllAsync(new(CourseId: Campus.Course), 200));
        Assert.Equal([1, 3, 5, 7], await AllAsync(new(Q: "may hoc"), 2));
        Assert.Empty(await AllAsync(new(OpenAt: campus.Story.Now.AddYears(-10)), 200));
        Assert.Empty(await AllAsync(new(EndsFrom: new DateOnly(2027, 1, 1)), 200));
        Assert.Equal(7, (await AllAsync(new(StartsFrom: new DateOnly(2026, 3, 1), StartsBefore: new DateOnly(2026, 3, 2)), 200)).Count());
        Assert.Empty(await AllAsync(new(StartsFrom: new DateOnly(2026, 3, 2)), 200));
        Assert.Empty(await AllAsync(new(StartsBefore: new DateOnly(2026, 3, 1)), 200));

        async Task<IEnumerable<int>> AllAsync(CourseRunFilter filter, int limit)
        {
            var found = new List<Guid>();
            Cursor? cursor = null;
            do
            {
                var page = await runs.SearchAsync(filter, new PageRequest(limit, cursor), Cancelled.Never);
                Assert.InRange(page.Items.Count, 0, limit);
                found.AddRange(page.Items.Select(run => run.Id));
                if (page.NextCursor is null)
                    break;
                Assert.True(Cursor.TryParse(page.NextCursor, out cursor));
            }
            while (true);
            var numbers = found.Select(id => Enumerable.Range(1, 7).Single(number => Campus.Run(number) == id)).ToArray();
            return filter.Order == CourseRunOrder.StartsOn ? numbers.Order() : numbers;
        }
    }

    [Fact]
    public async Task Institutions_are_ordered_by_their_name_in_the_language_of_the_reader()
    {
        await using var host = await ReadModelHost.OnSqliteAsync();
        await new Campus().Founded().Story.WriteAsync(host.Log);
        await host.CatchUpAsync();
        var institutions = host.Get<InstitutionQueries>();

        Assert.Equal([Campus.Company, Campus.Hanoi, Campus.Seoul], await OrderAsync("vi"));
        Assert.Equal([Campus.Hanoi, Campus.Company, Campus.Seoul], await OrderAsync("en"));
        Assert.Equal([Campus.Seoul], (await institutions.ListAsync(new(Country: "KR", Kind: InstitutionKind.University), First, Cancelled.Never)).Items.Select(item => item.Id));

        async Task<IEnumerable<Guid>> OrderAsync(string language) =>
            (await institutions.ListAsync(new(Language: language), First, Cancelled.Never)).Items.Select(item => item.Id);
    }

    [Theory]
    [InlineData("")]
    [InlineData("abc")]
    [InlineData("!!!")]
    [InlineData("AAAA")]
    public void What_is_not_a_cursor_is_told_so(string text) => Assert.False(Cursor.TryParse(text, out _));

    private static async Task<IEnumerable<Guid>> FindAsync(CourseQueries courses, string question) =>
        (await courses.SearchAsync(new(Q: question), First, Cancelled.Never)).Items.Select(course => course.Id);
}
