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
    /// <summary>Not a refusal: the store could not answer, and the same form may be sent again.</summary>
    public const string Undecided = "undecided";

    public Task<EnrolmentAnswer?> FindAsync(Guid runId, Guid learnerId) => Run(runId).FindPlace(learnerId);

    /// <summary>Waits, for a moment, until the page can show what its reader has just done.</summary>
    public async Task WaitAsync(long? position, CancellationToken cancellationToken)
    {
        if (position is { } seen)
            await freshness.WaitForAsync(seen, null, cancellationToken);
    }

    public async Task<Outcome> ActAsync(Actor actor, Guid runId, string? action, Guid key)
    {
        if (actor.LearnerId is not { } learner)
            return new Outcome(null, Rights.NotPermittedCode);
        var context = new CommandContext(actor, CommandId: DerivedId.From(runId, $"{actor.Id}/{key}/{action}"));
        try
        {
            var outcome = await SendAsync(context, runId, learner, action);
            return outcome.Refusal is { } refusal ? new Outcome(null, refusal.Code) : new Outcome(outcome.Position, null);
        }
        catch (CommandUndecidedException)
        {
            return new Outcome(null, Undecided);
        }
    }

    private Task<Outcome<EnrolmentAnswer>> SendAsync(CommandContext context, Guid runId, Guid learner, string? action) => action switch
    {
        "enrol" => Run(runId).Enrol(new Enrol(context, learner)),
        "withdraw" => Run(runId).Withdraw(new Withdraw(context, learner)),
        "accept" => Run(runId).Accept(new AcceptOffer(context, learner)),
        "decline" => Run(runId).Decline(new DeclineOffer(context, learner)),
        _ => Task.FromResult(Outcome<EnrolmentAnswer>.Refused(Definitions.NotFound)),
    };

    private ICourseRunGrain Run(Guid id) => grains.GetGrain<ICourseRunGrain>(id);

    /// <param name="Position">Of what was written; null where nothing was.</param>
    /// <param name="RefusalCode">Why not.</param>
    public sealed record Outcome(long? Position, string? RefusalCode)
    {
        public static Outcome None { get; } = new(null, null);
    }
}
