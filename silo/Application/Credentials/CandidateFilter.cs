using AiTalent.Domain.Authority;
using AiTalent.Domain.Credentials;
using AiTalent.ReadModel.Credentials;

namespace AiTalent.Application.Credentials;

/// <param name="Search">Words of the name or the email address; null means all.</param>
public sealed record CandidateFilter(AwardStanding Standing, string? Search);

/// <param name="Counts">Number of learners per standing, regardless of the search.</param>
/// <param name="All">All matching learners, in the order of the names.</param>
public sealed record AwardPart(IReadOnlyDictionary<AwardStanding, int> Counts, IReadOnlyList<AwardLearner> Shown, IReadOnlyList<Guid> All)
{
    public static AwardPart Empty { get; } = new(new Dictionary<AwardStanding, int>(), [], []);

    /// <summary>Gets the number of matching learners.</summary>
    public int Found => All.Count;

    public int CountOf(AwardStanding standing) => Counts.GetValueOrDefault(standing);
}

/// <param name="Name">Null if it is unknown or was erased.</param>
/// <param name="Mark">Distinguishes the learner from namesakes; null if there are none.</param>
public sealed record AwardLearner(string? Name, string? Mark, AwardCandidate Way);
