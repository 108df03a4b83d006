using AiTalent.Domain.Authority;
using AiTalent.Domain.Credentials;
using AiTalent.ReadModel.Credentials;

namespace AiTalent.Web.Credentials.Awards;

/// <summary>Reads the candidates for an award by name.</summary>
public interface ICredentialCandidates
{
    /// <param name="actor">The reader, whose access to personal data at the institution was checked.</param>
    /// <param name="award">The award.</param>
    /// <param name="institutionId">The institution of the learners.</param>
    /// <param name="question">The filter.</param>
    /// <param name="skip">Number of learners to skip, in the order of the names.</param>
    /// <param name="take">Maximum learners returned.</param>
    /// <param name="cancellationToken">Cancels the operation.</param>
    Task<AwardPart> ReadAsync(
        Actor actor, AwardDetails award, Guid institutionId, CandidateFilter question, int skip, int take, CancellationToken cancellationToken);
}

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
