using AiTalent.Contracts.Commands;
using AiTalent.Contracts.CourseRuns;
using AiTalent.Domain.Authority;
using AiTalent.Domain.CourseRuns;
using AiTalent.Domain.Decisions;
using AiTalent.Web.Forms;
using Orleans;

namespace AiTalent.Web.CourseRuns;

/// <summary>Sends a student's requests to the run, which applies the rules.</summary>
public sealed class EnrolmentService(IGrainFactory grains)
{
    public Task<EnrolmentState?> FindAsync(Guid runId, Guid learnerId) => Run(runId).FindEnrolment(learnerId);

    public async Task<FormOutcome> ActAsync(Actor actor, Guid runId, EnrolmentInput request)
    {
        if (actor.LearnerId is not { } learner)
            return new FormOutcome(null, Authorization.NotPermittedCode);
        var context = FormCommands.ContextOf(actor, runId, request.Key, request.Action ?? "");
        return await FormCommands.SendAsync(SendAsync(context, runId, learner, request));
    }

    private Task<Outcome<EnrolmentState>> SendAsync(CommandContext context, Guid runId, Guid learner, EnrolmentInput request) => request.Action switch
    {
        "enrol" => Run(runId).Enrol(new Enrol(context, learner, request.ProgrammeId, request.PartnershipId)),
        "withdraw" => Run(runId).Withdraw(new Withdraw(context, learner)),
        "accept" => Run(runId).Accept(new AcceptOffer(context, learner)),
        "decline" => Run(runId).Decline(new DeclineOffer(context, learner)),
        "transfer" when request.TargetRunId is { } target => Run(runId).Transfer(
            new RequestTransfer(context, DerivedId.From(runId, $"{context.Actor.Id}/{request.Key}/transfer/{target}"), learner, target)),
        _ => Task.FromResult(Outcome<EnrolmentState>.Refused(Definitions.NotFound)),
    };

    private ICourseRunGrain Run(Guid id) => grains.GetGrain<ICourseRunGrain>(id);
}
