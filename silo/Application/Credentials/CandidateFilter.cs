using AiTalent.Domain.Authority;
using AiTalent.Domain.Credentials;
using AiTalent.ReadModel.Credentials;

namespace AiTalent.Application.Credentials;

/// <param name="Search">Each stands somewhere in the name or the address; null finds everybody.</param>
public sealed record CandidateFilter(AwardStanding Standing, string? Search);

/// <param name="Counts">How many there are of each standing, found or not.</param>
/// <param name="All">Everybody who was found, in the order of the names.</param>
public sealed record AwardPart(IReadOnlyDictionary<AwardStanding, int> Counts, IReadOnlyList<AwardLearner> Shown, IReadOnlyList<Guid> All)
{
    public static AwardPart Empty { get; } = new(new Dictionary<AwardStanding, int>(), [], []);

    /// <summary>How many were found.</summary>
    public int Found => All.Count;

    public int CountOf(AwardStanding standing) => Counts.GetValueOrDefault(standing);
}

/// <param name="Name">Null where it is not known, or was erased.</param>
/// <param name="Mark">What tells the learner from another one of the same name; null where nobody else has it.</param>
public sealed record AwardLearner(string? Name, string? Mark, AwardCandidate Way);
