using AiTalent.Contracts.Commands;
using AiTalent.Domain.Authority;
using AiTalent.Domain.Decisions;
using AiTalent.ReadModel.Freshness;

namespace AiTalent.Web.Forms;

/// <summary>Creates commands from forms, so that sending a form twice executes one command.</summary>
public sealed class FormCommands(ReadModelFreshness freshness)
{
    /// <param name="actor">The sender.</param>
    /// <param name="subject">The id of the command's subject: each form sends one command to one subject.</param>
    /// <param name="key">Created with the form.</param>
    /// <param name="action">The requested action, if the form has several.</param>
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

    /// <summary>Waits briefly until the page can show the reader's own write.</summary>
    public async Task WaitAsync(long? position, CancellationToken cancellationToken)
    {
        if (position is { } seen)
            await freshness.WaitForAsync(seen, null, cancellationToken);
    }
}
