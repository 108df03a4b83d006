using AiTalent.Domain.Authority;
using AiTalent.Domain.Credentials;
using AiTalent.ReadModel.Credentials;

namespace AiTalent.Web.Credentials.Awards;

/// <summary>Who is on the way to an award, by their names.</summary>
public interface ICredentialCandidates
{
    /// <param name="actor">Who reads; was found to look after persons at the institution.</param>
    /// <param name="award">What for.</param>
    /// <param name="institutionId">Whose learners.</param>
    /// <param name="question">Which of them.</param>
    /// <param name="skip">Passed over, in the order of the names.</param>
    /// <param name="take">At most so many.</param>
    /// <param name="cancellationToken">Ends it.</param>
    Task<AwardPart> ReadAsync(
        Actor actor, AwardDetails award, Guid institutionId, CandidateFilter question, int skip, int take, CancellationToken cancellationToken);
}

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
