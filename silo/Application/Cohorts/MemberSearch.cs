using AiTalent.ReadModel.Cohorts;

namespace AiTalent.Application.Cohorts;

/// <summary>Selects and orders members of a cohort.</summary>
/// <param name="Filter">Restricts the members, and orders them by their standing in a run.</param>
/// <param name="Words">Words of the name or the e-mail address; null finds every member.</param>
/// <param name="IsDescending">Reverses the order.</param>
public sealed record MemberSearch(MemberFilter Filter, string? Words, bool IsDescending);
