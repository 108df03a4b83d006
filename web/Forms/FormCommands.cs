using AiTalent.Contracts.Commands;
using AiTalent.Domain.Authority;
using AiTalent.Domain.Decisions;
using AiTalent.ReadModel.Freshness;

namespace AiTalent.Web.Forms;

/// <summary>Takes what a form asks for to the rules, so that sending it twice is one command.</summary>
public sealed class FormCommands(ReadModelFreshness freshness)
{
    /// <param name="actor">Who sent it.</param>
    /// <param name="subject">The id of what it is about: one command of a form goes to one thing.</param>
    /// <param name="key">Made with the form.</param>
    /// <param name="action">What the form asks for, where it can ask for several things.</param>
    public static CommandContext ContextOf(Actor actor, Guid subject, Guid key, string action) =>
        new(actor, CommandId: DerivedId.From(subject, $"{actor.Id}/{key}/{action}"));

    public static async Task<FormOutcome> SendAsync<T>(Task<Outcome<T>> sent)
    {
        try
        {
            var outcome = await sent;
            return outcome.Refusal is { } refusal ? new FormOutcome(null, refusal.Code, refusal.Field, refusal.Subjects) : new FormOutcome(outcome.Position, null);
        }
        catch (CommandOutcomeUnknownException)
        {
            return new FormOutcome(null, FormOutcome.Undecided);
        }
    }

    /// <summary>Waits, for a moment, until the page can show what its reader has just done.</summary>
    public async Task WaitAsync(long? position, CancellationToken cancellationToken)
    {
        if (position is { } seen)
            await freshness.WaitForAsync(seen, null, cancellationToken);
    }
}
