using AiTalent.Application.Localization;
using AiTalent.Domain.Programmes;
using AiTalent.ReadModel.Programmes;
using AiTalent.Web.Languages;
using AiTalent.Web.Learning;
using Xunit;

namespace AiTalent.Web.Tests.Learning;

public class ProgrammeWayTests
{
    private static readonly Guid Run = new("01990000-0000-7000-8000-000000000004");
    private static readonly Guid Course = new("01990000-0000-7000-8000-000000000005");

    [Fact]
    public async Task Each_course_has_its_standing_and_leads_to_the_place_or_to_the_open_runs()
    {
        var html = Markup.Of(await ShowAsync(Language.English, false, Of(CourseStanding.Passed, 87.5m), Of(CourseStanding.UnderWay), Of(CourseStanding.Waiting), Of(CourseStanding.Missing)));

        Assert.Equal(
            ["Machine learning 87.5 Passed", "Machine learning In progress", "Machine learning Waiting", "Machine learning Missing"],
            html.All("li").Select(step => step.VisibleText()));
        Assert.Equal(
            [$"/en/course-runs/{Run}/enrol", $"/en/course-runs/{Run}/enrol", $"/en/course-runs/{Run}/enrol", $"/en/courses?course={Course}"],
            html.All("a").Select(link => link.Text("href")));
        Assert.Contains("1 of 4 required courses passed. 1 course still missing.", html.VisibleText(), StringComparison.Ordinal);
        Assert.Equal(("1", "4"), (html.All("svg").Single().Text("aria-valuenow"), html.All("svg").Single().Text("aria-valuemax")));
    }

    [Theory]
    [InlineData("vi", "Đã đạt 1/1 khóa học bắt buộc.", "87,5")]
    [InlineData("ko", "필수 교과목 1개 중 1개 이수.", "87.5")]
    public async Task It_speaks_the_language_of_the_page(string code, string words, string grade)
    {
        var html = Markup.Of(await ShowAsync(Language.Find(code)!, false, Of(CourseStanding.Passed, 87.5m)));

        Assert.Contains(words, html.VisibleText(), StringComparison.Ordinal);
        Assert.Contains(grade, html.All("li").Single().VisibleText(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task When_all_is_passed_the_credential_is_what_comes_next_until_it_is_held()
    {
        Assert.Contains("can now issue the certificate", await ShowAsync(Language.English, false, Of(CourseStanding.Passed)), StringComparison.Ordinal);
        Assert.Contains("You have the certificate", await ShowAsync(Language.English, true, Of(CourseStanding.Passed)), StringComparison.Ordinal);
    }

    private static CourseProgress Of(CourseStanding standing, decimal? grade = null) =>
        new(Course, "AI1", new("Học máy", "기계 학습", "Machine learning"), standing, standing == CourseStanding.Missing ? null : Run, grade);

    private static Task<string> ShowAsync(Language language, bool held, params CourseProgress[] courses) => Rendered.In<ProgrammeWay>(
        language, ("HasCredential", held),
        ("Progress", new ProgrammeProgress(Run, new("Kỹ sư AI", "AI 엔지니어", "AI engineer"), ProgrammeKind.AiEngineer, true, courses)));
}
