using AiTalent.Domain.Programmes;
using AiTalent.ReadModel.Totals;

namespace AiTalent.Web.Ministry;

/// <summary>Represents the effect of a decision with the number of persons affected.</summary>
/// <param name="Effect">The effect by the rules.</param>
/// <param name="Kind">The kind of the programme.</param>
/// <param name="Engineers">The national number.</param>
/// <param name="Own">The figures of the programme.</param>
/// <param name="Late">Number of valid credentials already issued on or after the day.</param>
/// <param name="Position">The log position of the figures.</param>
public sealed record DecisionImpact(AccreditationEffect Effect, ProgrammeKind Kind, long Engineers, Measures Own, long Late, long Position)
{
    public long Holders => Own.Certified;

    public long Counted => Own.Engineers;

    public long Uncounted => Own.Certified - Own.Engineers;
}
