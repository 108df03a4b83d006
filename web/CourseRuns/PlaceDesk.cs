using AiTalent.Contracts.Commands;
using AiTalent.Contracts.CourseRuns;
using AiTalent.Domain.Authority;
using AiTalent.Domain.CourseRuns;
using AiTalent.Domain.Decisions;
using AiTalent.ReadModel.Freshness;
using Orleans;

namespace AiTalent.Web.CourseRuns;

/// <summary>Takes what a student asks for on the page to the run; the rules are the run's.</summary>
public sealed class PlaceDesk(IGrainFactory grains, ReadModelFreshness freshness)
{
    public Task<EnrolmentAnswer?> FindAsync(Guid runId, Guid learnerId) => Run(runId).FindPlace(learnerId);

    /// <summary>Waits, for a moment, until the page can show what its reader has just done.</summary>
    public async Task WaitAsync(long? position, CancellationToken cancellationToken)
    {
        if (position is { } seen)
            await freshness.WaitForAsync(seen, null, cancellationToken);
    }

    public async Task<PlaceOutcome> ActAsync(Actor actor, Guid runId, PlaceRequest request)
    {
        if (actor.LearnerId is not { } learner)
            return new PlaceOutcome(null, Rights.NotPermittedCode);
        var context = new CommandContext(actor, CommandId: DerivedId.From(runId, $"{actor.Id}/{request.Key}/{request.Action}"));
        try
        {
            var outcome = await SendAsync(context, runId, learner, request);
            return outcome.Refusal is { } refusal ? new PlaceOutcome(null, refusal.Code) : new PlaceOutcome(outcome.Position, null);
        }
        catch (CommandUndecidedException)
        {
            return new PlaceOutcome(null, PlaceOutcome.Undecided);
        }
    }

    private Task<Outcome<EnrolmentAnswer>> SendAsync(CommandContext context, Guid runId, Guid learner, PlaceRequest request) => request.Action switch
    {
        "enrol" => Run(runId).Enrol(new Enrol(context, learner, request.ProgrammeId, request.PartnershipId)),
        "withdraw" => Run(runId).Withdraw(new Withdraw(context, learner)),
        "accept" => Run(runId).Accept(new AcceptOffer(context, learner)),
        "decline" => Run(runId).Decline(new DeclineOffer(context, learner)),
        "transfer" when request.TargetRunId is { } target => Run(runId).Transfer(
            new RequestTransfer(context, DerivedId.From(runId, $"{context.Actor.Id}/{request.Key}/transfer/{target}"), learner, target)),
        _ => Task.FromResult(Outcome<EnrolmentAnswer>.Refused(Definitions.NotFound)),
    };

    private ICourseRunGrain Run(Guid id) => grains.GetGrain<ICourseRunGrain>(id);
}
