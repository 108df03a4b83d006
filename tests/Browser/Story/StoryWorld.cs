using AiTalent.Api.Demonstration.Accounts;
using AiTalent.Browser.Tests.Running;
using AiTalent.Contracts.CourseRuns;
using AiTalent.Contracts.Courses;
using AiTalent.Contracts.Programmes;
using AiTalent.Domain.CourseRuns;
using AiTalent.Domain.Courses;
using AiTalent.Domain.Decisions;
using AiTalent.Domain.Languages;
using AiTalent.Domain.Programmes;
using AiTalent.EventStore;
using Microsoft.Extensions.DependencyInjection;
using Orleans;
using Xunit;

namespace AiTalent.Browser.Tests.Story;

/// <summary>
/// Represents the initial state of the story: an accredited programme of one course, and a run of it with forty-one seats.
/// </summary>
internal sealed record StoryWorld(Guid University, Guid Programme, Guid Run)
{
    public const int Seats = 41;

    public static async Task<StoryWorld> MakeAsync(Demonstration demonstration)
    {
        var grains = demonstration.Services.GetRequiredService<IGrainFactory>();
        var university = new CommandContext(DemonstrationAccounts.Find("administrator-vn")!.Actor);
        var ministry = new CommandContext(DemonstrationAccounts.Find("ministry")!.Actor);
        var (home, course, programme, run) = (university.Actor.InstitutionId!.Value, Guid.CreateVersion7(), Guid.CreateVersion7(), Guid.CreateVersion7());
        var today = NationalDay.Of(TimeProvider.System.GetUtcNow());
        Assert.Null((await grains.GetGrain<ICourseGrain>(course).Execute(new CreateCourse(university, course, new CourseDefinition(
            home, "STORY-1", new LocalizedText("Kỹ sư AI từ đầu đến cuối", "처음부터 끝까지 AI 엔지니어", "The AI engineer, end to end"), 6, 60, "vi")))).Refusal);
        var leads = grains.GetGrain<IProgrammeGrain>(programme);
        Assert.Null((await leads.Execute(new CreateProgramme(university, programme, new ProgrammeDefinition(
            ProgrammeKind.AiEngineer, [home], new LocalizedText("Kỹ sư AI của câu chuyện", "이야기의 AI 엔지니어", "AI engineer of the story"), [course])))).Refusal);
        Assert.Null((await leads.Execute(new SetAccreditation(ministry, AccreditationStatus.Accredited, today))).Refusal);
        var scheduled = await grains.GetGrain<ICourseRunGrain>(run).Schedule(new ScheduleCourseRun(university, run, new CourseRunDefinition(
            course, home, DateTimeOffset.UtcNow.AddDays(-1), DateTimeOffset.UtcNow.AddDays(30), today, today.AddDays(90), "Asia/Ho_Chi_Minh", Seats)));
        Assert.Null(scheduled.Refusal);
        return new StoryWorld(home, programme, run);
    }

    /// <summary>Returns forty learners as in a university's spreadsheet: from both countries, in their own scripts.</summary>
    public static string Cohort()
    {
        string[] vietnamese = ["Nguyễn Thị Ánh Tuyết", "Trần Quốc Bảo", "Lê Thị Hồng Hà", "Phạm Đức Long", "Đặng Thuỳ Trâm", "Võ Nguyên Khôi", "Bùi Xuân Phái", "Đỗ Hữu Nghĩa"];
        string[] korean = ["김서연", "이도윤", "박지우", "최하준", "정은우"];
        var rows = Enumerable.Range(0, 40).Select(i => i % 3 == 2
            ? $"{korean[i / 3 % korean.Length]}\t2003-{1 + i % 12:00}-15\t{i}@hoc.example"
            : $"{vietnamese[i % vietnamese.Length]}\t2004-{1 + i % 12:00}-02\t{i}@hoc.example");
        return $"Họ và tên\tNgày sinh\tEmail\n{string.Join('\n', rows)}\n";
    }

    public static Task<long> HeadAsync(Demonstration demonstration) =>
        demonstration.Services.GetRequiredService<IEventStore>().ReadHeadAsync(TestContext.Current.CancellationToken);
}
