using AiTalent.Domain.Decisions;

namespace AiTalent.Domain.Programmes;

/// <summary>
/// Represents a preview of a ministry decision. A credential keeps its status from the day of issue, so existing
/// credentials neither enter nor leave the national number; only credentials issued from a given day on are
/// affected.
/// </summary>
/// <param name="From">The first day of the decision.</param>
/// <param name="Until">The last day of the previous status.</param>
/// <param name="Before">The status of the day without the decision.</param>
/// <param name="After">The status of the day with the decision.</param>
/// <param name="CountedBefore">True if a credential issued on the day would make an engineer without the
/// decision.</param>
/// <param name="CountsAfter">True if a credential issued on the day makes an engineer with the decision.</param>
public sealed record AccreditationEffect(
    DateOnly From, DateOnly Until, AccreditationStatus Before, AccreditationStatus After, bool CountedBefore, bool CountsAfter)
{
    /// <summary>Decides as the command would, without writing.</summary>
    /// <param name="programme">The current programme.</param>
    /// <param name="command">The command with the time of the request.</param>
    /// <returns>A refusal, an effect, or neither if nothing would change.</returns>
    public static (AccreditationEffect? Effect, Refusal? Refusal) Of(Programme programme, SetAccreditation command)
    {
        var decision = Programme.Decide(programme, command);
        if (decision.Refusal is not null || decision.Events.IsEmpty)
            return (null, decision.Refusal);
        var decided = decision.Events.Aggregate(programme, Programme.Evolve);
        var from = command.From ?? NationalDay.Of(command.At);
        return (new(
            from, from.AddDays(-1), programme.Accreditation.On(from), decided.Accreditation.On(from), programme.MakesEngineers(from), decided.MakesEngineers(from)), null);
    }
}
