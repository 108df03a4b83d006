using AiTalent.Api.Responses;
using AiTalent.Api.Problems;
using AiTalent.Api.Requests;
using AiTalent.Contracts.CourseRuns;
using AiTalent.Domain.CourseRuns;
using AiTalent.EventStore.Events;
using Microsoft.AspNetCore.Http.HttpResults;

namespace AiTalent.Api.Enrolments;

internal static class EnrolmentEndpoints
{
    public static void MapEnrolments(this IEndpointRouteBuilder api)
    {
        var enrolments = api.MapGroup("/course-runs/{id:guid}/enrolments").WithTags("Enrolments").RequireAuthorization();
        enrolments.MapPost("/", EnrolAsync).WithSummary("Enrol a learner: a seat, or a place on the waitlist");
        enrolments.MapPost("/batch", EnrolBatchAsync).WithSummary("Enrol many learners, each with a result of its own");
        var one = enrolments.MapGroup("/{learnerId:guid}");
        one.MapDelete("/", WithdrawAsync).WithSummary("Withdraw: the seat goes to the next learner on the waitlist")
            .WithQuery("effectiveAt", "In the past; needs the permission history.", "date-time").WithQuery("reason", "The reason, as a code in snake_case.");
        one.MapPost("/transfer", TransferAsync).WithSummary("Move a learner to another run, with a seat at every moment");
        one.MapPost("/accept", AcceptAsync).WithSummary("Accept an offered seat");
        one.MapPost("/decline", DeclineAsync).WithSummary("Decline an offered seat");
        one.MapPost("/suspend", SuspendAsync).WithSummary("Suspend an enrolment; the seat stays taken");
        one.MapPost("/reinstate", ReinstateAsync).WithSummary("Reinstate a suspended enrolment");
        api.MapPost("/course-runs/{id:guid}/results", RecordResultsAsync).WithTags("Enrolments").RequireAuthorization()
            .WithSummary("Results, each row with a result of its own");
    }

    private static async Task<Results<CreatedResponse<EnrolmentResponse>, OkResponse<EnrolmentResponse>, Problem>> EnrolAsync(Guid id, CommandRequest<EnrolmentRequest> request, IGrainFactory grains)
    {
        var learnerId = request.Body.LearnerOr(request.Actor);
        var outcome = await Run(grains, id).Enrol(request.Body.ToCommand(request.ContextFor(StreamName.CourseRun(id)), learnerId));
        if (outcome.Refusal is { } refusal)
            return new Problem(refusal);
        var response = EnrolmentResponse.From(outcome.Answer!, outcome.Position);
        return outcome.Repeated ? new OkResponse<EnrolmentResponse>(response) : new CreatedResponse<EnrolmentResponse>($"/api/v1/course-runs/{id}/enrolments/{learnerId}", response);
    }

    private static async Task<OkResponse<EnrolmentBatchResponse>> EnrolBatchAsync(Guid id, CommandRequest<EnrolmentBatchRequest> request, IGrainFactory grains)
    {
        var commands = request.Body.CommandsTo(id, request);
        return new(EnrolmentBatchResponse.From(commands.Select(command => command.LearnerId), await Run(grains, id).EnrolBatch(commands)));
    }

    private static async Task<Results<OkResponse<EnrolmentResponse>, Problem>> WithdrawAsync(Guid id, Guid learnerId, CommandRequest request, HttpRequest http, IGrainFactory grains) =>
        (await Run(grains, id).Withdraw(WithdrawalOf(ContextFor(request, id), learnerId, new QueryReader(http))))
        .ToOk(EnrolmentResponse.From);

    private static async Task<Results<OkResponse<EnrolmentResponse>, Problem>> TransferAsync(Guid id, Guid learnerId, CommandRequest<TransferRequest> request, IGrainFactory grains)
    {
        var target = request.Body.TargetRunId.Required("targetRunId");
        return (await Run(grains, id).Transfer(new RequestTransfer(ContextFor(request, id), request.NewId("transfer"), learnerId, target))).ToOk(EnrolmentResponse.From);
    }

    private static async Task<Results<OkResponse<EnrolmentResponse>, Problem>> AcceptAsync(Guid id, Guid learnerId, CommandRequest request, IGrainFactory grains) =>
        (await Run(grains, id).Accept(new AcceptOffer(ContextFor(request, id), learnerId))).ToOk(EnrolmentResponse.From);

    private static async Task<Results<OkResponse<EnrolmentResponse>, Problem>> DeclineAsync(Guid id, Guid learnerId, CommandRequest request, IGrainFactory grains) =>
        (await Run(grains, id).Decline(new DeclineOffer(ContextFor(request, id), learnerId))).ToOk(EnrolmentResponse.From);

    private static async Task<Results<OkResponse<EnrolmentResponse>, Problem>> SuspendAsync(Guid id, Guid learnerId, CommandRequest request, IGrainFactory grains) =>
        (await Run(grains, id).Suspend(new SuspendEnrolment(ContextFor(request, id), learnerId))).ToOk(EnrolmentResponse.From);

    private static async Task<Results<OkResponse<EnrolmentResponse>, Problem>> ReinstateAsync(Guid id, Guid learnerId, CommandRequest request, IGrainFactory grains) =>
        (await Run(grains, id).Reinstate(new ReinstateEnrolment(ContextFor(request, id), learnerId))).ToOk(EnrolmentResponse.From);

    private static async Task<OkResponse<EnrolmentBatchResponse>> RecordResultsAsync(Guid id, CommandRequest<ResultRow[]> request, IGrainFactory grains)
    {
        var rows = ResultRow.Checked(request.Body);
        var outcomes = await Run(grains, id).RecordResults([.. rows.Select(row => row.ToCommand(request.ContextFor(StreamName.CourseRun(id), row.LearnerId!.Value)))]);
        return new(EnrolmentBatchResponse.From(rows.Select(row => row.LearnerId!.Value), outcomes));
    }

    private static Withdraw WithdrawalOf(Domain.Decisions.CommandContext context, Guid learnerId, QueryReader query) =>
        new(context, learnerId, EffectiveAt: query.Instant("effectiveAt"), ReasonCode: query.Text("reason", 40));

    private static Domain.Decisions.CommandContext ContextFor(CommandRequest request, Guid runId) => request.ContextFor(StreamName.CourseRun(runId));

    private static ICourseRunGrain Run(IGrainFactory grains, Guid id) => grains.GetGrain<ICourseRunGrain>(id);
}
