using AiTalent.Api.Answers;
using AiTalent.Api.Enrolments;
using AiTalent.Api.Problems;
using AiTalent.Api.Requests;
using AiTalent.Contracts.Cohorts;
using AiTalent.Contracts.CourseRuns;
using AiTalent.Domain.Cohorts;
using AiTalent.Domain.CourseRuns;
using AiTalent.EventStore.Events;
using Microsoft.AspNetCore.Http.HttpResults;

namespace AiTalent.Api.Cohorts;

internal static class CohortEndpoints
{
    public static void MapCohorts(this IEndpointRouteBuilder api)
    {
        var cohorts = api.MapGroup("/cohorts").WithTags("Cohorts").RequireAuthorization();
        cohorts.MapPost("/", CreateAsync).WithSummary("Create a cohort");
        cohorts.MapPut("/{id:guid}", ReviseAsync).WithSummary("Change a cohort");
        cohorts.MapPost("/{id:guid}/members", AddMembersAsync).WithSummary("Add learners to a cohort");
        cohorts.MapDelete("/{id:guid}/members/{learnerId:guid}", RemoveMemberAsync).WithSummary("Take a learner out of a cohort");
        cohorts.MapPut("/{id:guid}/staff", AssignStaffAsync).WithSummary("Name who looks after a cohort");
        cohorts.MapPost("/{id:guid}/enrolments", EnrolAsync).WithSummary("Enrol a cohort in a run, each member with a result of their own");
    }

    private static async Task<Results<Made<CohortAnswer>, Problem>> CreateAsync(Ask<CohortBody> ask, IGrainFactory grains)
    {
        var id = ask.NewId("cohort", ask.Body.Id);
        var command = new CreateCohort(ask.To(StreamName.Cohort(id)), id, ask.Body.Definition());
        return (await Cohort(grains, id).Execute(command)).AsMade($"/api/v1/cohorts/{id}", CohortAnswer.From);
    }

    private static async Task<Results<Shown<CohortAnswer>, Problem>> ReviseAsync(Guid id, IfMatch match, Ask<CohortBody> ask, IGrainFactory grains) =>
        (await Cohort(grains, id).Execute(new ReviseCohort(ask.To(StreamName.Cohort(id)), ask.Body.Definition(), match.Revision))).AsShown(CohortAnswer.From);

    private static async Task<Results<Shown<CohortAnswer>, Problem>> AddMembersAsync(Guid id, Ask<MembersBody> ask, IGrainFactory grains)
    {
        var learners = ask.Body.LearnerIds.Required("learnerIds", BatchBody.MostRows);
        return (await Cohort(grains, id).Execute(new AddMembers(ask.To(StreamName.Cohort(id)), [.. learners]))).AsShown(CohortAnswer.From);
    }

    private static async Task<Results<Shown<CohortAnswer>, Problem>> RemoveMemberAsync(Guid id, Guid learnerId, Ask ask, IGrainFactory grains) =>
        (await Cohort(grains, id).Execute(new RemoveMembers(ask.To(StreamName.Cohort(id)), [learnerId]))).AsShown(CohortAnswer.From);

    private static async Task<Results<Shown<CohortAnswer>, Problem>> AssignStaffAsync(Guid id, Ask<StaffBody> ask, IGrainFactory grains) =>
        (await Cohort(grains, id).Execute(new AssignStaff(ask.To(StreamName.Cohort(id)), [.. ask.Body.Staff.Required("staff")]))).AsShown(CohortAnswer.From);

    private static async Task<Results<Shown<RowsTold>, Problem>> EnrolAsync(Guid id, Ask<CohortEnrolmentBody> ask, IGrainFactory grains)
    {
        var runId = ask.Body.CourseRunId.Required("courseRunId");
        var sent = await Cohort(grains, id).Execute(new EnrolCohort(ask.To(StreamName.Cohort(id)), runId));
        if (sent.Refusal is { } refusal)
            return new Problem(refusal);
        var (members, programme) = (sent.Answer!.Members, ask.Body.ProgrammeId ?? sent.Answer.Definition.ProgrammeId);
        var stream = StreamName.CourseRun(runId);
        var outcomes = await grains.GetGrain<ICourseRunGrain>(runId)
            .EnrolBatch([.. members.Select(learner => new Enrol(ask.To(stream, learner), learner, programme, ask.Body.PartnershipId))]);
        return new Shown<RowsTold>(RowsTold.From(members, outcomes, sent.Position));
    }

    private static ICohortGrain Cohort(IGrainFactory grains, Guid id) => grains.GetGrain<ICohortGrain>(id);
}
