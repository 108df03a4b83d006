using AiTalent.Domain.Programmes;
using AiTalent.ReadModel.Totals;

namespace AiTalent.Web.Ministry;

/// <summary>What a decision does, with the persons that it is about.</summary>
/// <param name="Effect">By the rules.</param>
/// <param name="Kind">Of the programme.</param>
/// <param name="Engineers">The national number.</param>
/// <param name="Own">The figures of the programme itself.</param>
/// <param name="Late">Valid credentials that were issued on the day or later already.</param>
/// <param name="Position">The log position that it was counted at.</param>
public sealed record NotifiedEffect(AccreditationEffect Effect, ProgrammeKind Kind, long Engineers, Measures Own, long Late, long Position)
{
    public long Holders => Own.Certified;

    public long Counted => Own.Engineers;

    public long Uncounted => Own.Certified - Own.Engineers;
}
