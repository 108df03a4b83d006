using AiTalent.Api.Demonstration.CourseRuns;
using AiTalent.Contracts.CourseRuns;
using AiTalent.Contracts.Courses;
using AiTalent.Contracts.Institutions;
using AiTalent.Contracts.Programmes;

namespace AiTalent.Api.Demonstration.Seeding;

/// <summary>Seeds institutions, courses, programmes and runs.</summary>
internal sealed class CataloguePhases(DemonstrationPlan plan, IGrainFactory grains, SeedRunner crew)
{
    private const int AtOnce = 32;

    public IEnumerable<Phase> All()
    {
        var institutions = plan.Institutions.Universities.Concat(plan.Institutions.Companies).ToList();
        yield return new Phase(
            "institutions", institutions.Count,
            async () => await Institution(institutions[^1].Id).Find() is not null,
            stop => crew.EachAsync(institutions, AtOnce, _ => 1, (institution, _) =>
                crew.TellAsync(() => Institution(institution.Id).Execute(PlannedCommands.Register(institution)), stop), stop));
        yield return new Phase(
            "courses", plan.Courses.Count,
            async () => await Course(plan.Courses.Last(course => course.HasPrerequisites).Id).Find() is not null,
            MakeCourses);
        yield return new Phase("programmes", plan.Programmes.Count, AreProgrammesDone, MakeProgrammes);
        yield return new Phase(
            "course runs", plan.Runs.Count,
            async () => await Run(plan.Runs[^1].Id).Find() is not null,
            stop => crew.EachAsync(plan.Runs, AtOnce, _ => 1, (run, _) => ScheduleAsync(run, stop), stop));
    }

    private async Task<bool> AreProgrammesDone()
    {
        var last = plan.Programmes[^1];
        return await grains.GetGrain<IProgrammeGrain>(last.Id).Find() is { } made && (last.AccreditedFrom is null || made.Accreditation.Length > 0);
    }

    /// <summary>Creates courses; prerequisites come first.</summary>
    private async Task MakeCourses(CancellationToken stop)
    {
        foreach (var courses in plan.Courses.ToLookup(course => course.HasPrerequisites).OrderBy(courses => courses.Key))
        {
            await crew.EachAsync([.. courses], AtOnce, _ => 1, (course, _) =>
                crew.TellAsync(() => Course(course.Id).Execute(PlannedCommands.Create(course)), stop), stop);
        }
    }

    private Task MakeProgrammes(CancellationToken stop) => crew.EachAsync(
        plan.Programmes, AtOnce, _ => 1,
        async (programme, _) =>
        {
            foreach (var command in PlannedCommands.Make(programme))
                await crew.TellAsync(() => grains.GetGrain<IProgrammeGrain>(programme.Id).Execute(command), stop);
        },
        stop);

    private Task ScheduleAsync(PlannedRun run, CancellationToken stop) =>
        crew.TellAsync(() => Run(run.Id).Schedule(PlannedCommands.Schedule(run)), stop);

    private IInstitutionGrain Institution(Guid id) => grains.GetGrain<IInstitutionGrain>(id);

    private ICourseGrain Course(Guid id) => grains.GetGrain<ICourseGrain>(id);

    private ICourseRunGrain Run(Guid id) => grains.GetGrain<ICourseRunGrain>(id);
}
