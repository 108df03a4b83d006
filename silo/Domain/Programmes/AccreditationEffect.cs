using AiTalent.Domain.Decisions;

namespace AiTalent.Domain.Programmes;

/// <summary>
/// What a decision of the ministry does, told before it is made. A credential keeps what was decided on the day it was issued, so none
/// that is there joins or leaves the national number; what changes is what credentials issued from a day on will count as.
/// </summary>
/// <param name="From">The first day it holds.</param>
/// <param name="Until">Whatever stood before holds through this day.</param>
/// <param name="Before">The status that the day would have without it.</param>
/// <param name="After">The status that the day gets.</param>
/// <param name="CountedBefore">Whether a credential issued on the day would make an engineer without it.</param>
/// <param name="CountsAfter">Whether a credential issued on the day makes one with it.</param>
public sealed record AccreditationEffect(
    DateOnly From, DateOnly Until, AccreditationStatus Before, AccreditationStatus After, bool CountedBefore, bool CountsAfter)
{
    /// <summary>Decides as the command itself would be decided, and writes nothing.</summary>
    /// <param name="programme">As it stands.</param>
    /// <param name="command">With the time at which it is asked.</param>
    /// <returns>A refusal, an effect, or neither where nothing would change.</returns>
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
