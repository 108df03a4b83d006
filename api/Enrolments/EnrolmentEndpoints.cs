using AiTalent.Api.Answers;
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
        enrolments.MapPost("/", EnrolAsync).WithSummary("Enrol a learner: a seat, or a place in the waitlist");
        enrolments.MapPost("/batch", EnrolBatchAsync).WithSummary("Enrol many learners, each with a result of its own");
        var one = enrolments.MapGroup("/{learnerId:guid}");
        one.MapDelete("/", WithdrawAsync).WithSummary("Withdraw: the seat goes to the next who waits")
            .WithQuery("effectiveAt", "In the past; wants the permission history.", "date-time").WithQuery("reason", "Why, as a code in snake_case.");
        one.MapPost("/transfer", TransferAsync).WithSummary("Move a learner to another run, with a seat at every moment");
        one.MapPost("/accept", AcceptAsync).WithSummary("Accept an offered seat");
        one.MapPost("/decline", DeclineAsync).WithSummary("Decline an offered seat");
        one.MapPost("/suspend", SuspendAsync).WithSummary("Suspend an enrolment; the seat stays taken");
        one.MapPost("/reinstate", ReinstateAsync).WithSummary("Take a suspension back");
        api.MapPost("/course-runs/{id:guid}/results", RecordResultsAsync).WithTags("Enrolments").RequireAuthorization()
            .WithSummary("Results, each row with a result of its own");
    }

    private static async Task<Results<Made<EnrolmentTold>, Shown<EnrolmentTold>, Problem>> EnrolAsync(Guid id, Ask<EnrolmentBody> ask, IGrainFactory grains)
    {
        var learnerId = ask.Body.LearnerOr(ask.Actor);
        var outcome = await Run(grains, id).Enrol(ask.Body.By(ask.To(StreamName.CourseRun(id)), learnerId));
        if (outcome.Refusal is { } refusal)
            return new Problem(refusal);
        var told = EnrolmentTold.From(outcome.Answer!, outcome.Position);
        return outcome.Repeated ? new Shown<EnrolmentTold>(told) : new Made<EnrolmentTold>($"/api/v1/course-runs/{id}/enrolments/{learnerId}", told);
    }

    private static async Task<Shown<RowsTold>> EnrolBatchAsync(Guid id, Ask<BatchBody> ask, IGrainFactory grains)
    {
        var commands = ask.Body.CommandsTo(id, ask);
        return new(RowsTold.From(commands.Select(command => command.LearnerId), await Run(grains, id).EnrolBatch(commands)));
    }

    private static async Task<Results<Shown<EnrolmentTold>, Problem>> WithdrawAsync(Guid id, Guid learnerId, Ask ask, HttpRequest request, IGrainFactory grains) =>
        (await Run(grains, id).Withdraw(WithdrawalOf(To(ask, id), learnerId, new QueryReader(request))))
        .AsShown(EnrolmentTold.From);

    private static async Task<Results<Shown<EnrolmentTold>, Problem>> TransferAsync(Guid id, Guid learnerId, Ask<TransferBody> ask, IGrainFactory grains)
    {
        var target = ask.Body.TargetRunId.Required("targetRunId");
        return (await Run(grains, id).Transfer(new RequestTransfer(To(ask, id), ask.NewId("transfer"), learnerId, target))).AsShown(EnrolmentTold.From);
    }

    private static async Task<Results<Shown<EnrolmentTold>, Problem>> AcceptAsync(Guid id, Guid learnerId, Ask ask, IGrainFactory grains) =>
        (await Run(grains, id).Accept(new AcceptOffer(To(ask, id), learnerId))).AsShown(EnrolmentTold.From);

    private static async Task<Results<Shown<EnrolmentTold>, Problem>> DeclineAsync(Guid id, Guid learnerId, Ask ask, IGrainFactory grains) =>
        (await Run(grains, id).Decline(new DeclineOffer(To(ask, id), learnerId))).AsShown(EnrolmentTold.From);

    private static async Task<Results<Shown<EnrolmentTold>, Problem>> SuspendAsync(Guid id, Guid learnerId, Ask ask, IGrainFactory grains) =>
        (await Run(grains, id).Suspend(new SuspendEnrolment(To(ask, id), learnerId))).AsShown(EnrolmentTold.From);

    private static async Task<Results<Shown<EnrolmentTold>, Problem>> ReinstateAsync(Guid id, Guid learnerId, Ask ask, IGrainFactory grains) =>
        (await Run(grains, id).Reinstate(new ReinstateEnrolment(To(ask, id), learnerId))).AsShown(EnrolmentTold.From);

    private static async Task<Shown<RowsTold>> RecordResultsAsync(Guid id, Ask<ResultRow[]> ask, IGrainFactory grains)
    {
        var rows = ResultRow.Checked(ask.Body);
        var outcomes = await Run(grains, id).RecordResults([.. rows.Select(row => row.By(ask.To(StreamName.CourseRun(id), row.LearnerId!.Value)))]);
        return new(RowsTold.From(rows.Select(row => row.LearnerId!.Value), outcomes));
    }

    private static Withdraw WithdrawalOf(Domain.Decisions.CommandContext context, Guid learnerId, QueryReader query) =>
        new(context, learnerId, EffectiveAt: query.Instant("effectiveAt"), ReasonCode: query.Text("reason", 40));

    private static Domain.Decisions.CommandContext To(Ask ask, Guid runId) => ask.To(StreamName.CourseRun(runId));

    private static ICourseRunGrain Run(IGrainFactory grains, Guid id) => grains.GetGrain<ICourseRunGrain>(id);
}
