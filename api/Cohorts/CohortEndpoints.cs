using AiTalent.Api.Responses;
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
        cohorts.MapDelete("/{id:guid}/members/{learnerId:guid}", RemoveMemberAsync).WithSummary("Remove a learner from a cohort");
        cohorts.MapPut("/{id:guid}/staff", AssignStaffAsync).WithSummary("Assign staff to a cohort");
        cohorts.MapPost("/{id:guid}/enrolments", EnrolAsync).WithSummary("Enrol a cohort in a run, each member with a result of their own");
    }

    private static async Task<Results<CreatedResponse<CohortResponse>, Problem>> CreateAsync(CommandRequest<CohortRequest> request, IGrainFactory grains)
    {
        var id = request.NewId("cohort", request.Body.Id);
        var command = new CreateCohort(request.ContextFor(StreamName.Cohort(id)), id, request.Body.Definition());
        return (await Cohort(grains, id).Execute(command)).ToCreated($"/api/v1/cohorts/{id}", CohortResponse.From);
    }

    private static async Task<Results<OkResponse<CohortResponse>, Problem>> ReviseAsync(Guid id, IfMatch match, CommandRequest<CohortRequest> request, IGrainFactory grains) =>
        (await Cohort(grains, id).Execute(new ReviseCohort(request.ContextFor(StreamName.Cohort(id)), request.Body.Definition(), match.Revision))).ToOk(CohortResponse.From);

    private static async Task<Results<OkResponse<CohortResponse>, Problem>> AddMembersAsync(Guid id, CommandRequest<CohortMembersRequest> request, IGrainFactory grains)
    {
        var learners = request.Body.LearnerIds.Required("learnerIds", EnrolmentBatchRequest.MaxRows);
        return (await Cohort(grains, id).Execute(new AddMembers(request.ContextFor(StreamName.Cohort(id)), [.. learners]))).ToOk(CohortResponse.From);
    }

    private static async Task<Results<OkResponse<CohortResponse>, Problem>> RemoveMemberAsync(Guid id, Guid learnerId, CommandRequest request, IGrainFactory grains) =>
        (await Cohort(grains, id).Execute(new RemoveMembers(request.ContextFor(StreamName.Cohort(id)), [learnerId]))).ToOk(CohortResponse.From);

    private static async Task<Results<OkResponse<CohortResponse>, Problem>> AssignStaffAsync(Guid id, CommandRequest<CohortStaffRequest> request, IGrainFactory grains) =>
        (await Cohort(grains, id).Execute(new AssignStaff(request.ContextFor(StreamName.Cohort(id)), [.. request.Body.Staff.Required("staff")]))).ToOk(CohortResponse.From);

    private static async Task<Results<OkResponse<EnrolmentBatchResponse>, Problem>> EnrolAsync(Guid id, CommandRequest<CohortEnrolmentRequest> request, IGrainFactory grains)
    {
        var runId = request.Body.CourseRunId.Required("courseRunId");
        var sent = await Cohort(grains, id).Execute(new EnrolCohort(request.ContextFor(StreamName.Cohort(id)), runId));
        if (sent.Refusal is { } refusal)
            return new Problem(refusal);
        var (members, programme) = (sent.Answer!.Members, request.Body.ProgrammeId ?? sent.Answer.Definition.ProgrammeId);
        var stream = StreamName.CourseRun(runId);
        var outcomes = await grains.GetGrain<ICourseRunGrain>(runId)
            .EnrolBatch([.. members.Select(learner => new Enrol(request.ContextFor(stream, learner), learner, programme, request.Body.PartnershipId))]);
        return new OkResponse<EnrolmentBatchResponse>(EnrolmentBatchResponse.From(members, outcomes, sent.Position));
    }

    private static ICohortGrain Cohort(IGrainFactory grains, Guid id) => grains.GetGrain<ICohortGrain>(id);
}
