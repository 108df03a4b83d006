using AiTalent.Application.People;
using AiTalent.Domain.Authority;
using AiTalent.ReadModel.Credentials;

namespace AiTalent.Application.Credentials;

/// <summary>Reads the candidates for an award by name.</summary>
public sealed class CredentialCandidates(AwardQueries awards, PersonFinder people)
{
    /// <param name="actor">The reader, whose access to the names of the institution was checked.</param>
    /// <param name="award">The programme or course of the certificate.</param>
    /// <param name="institutionId">The institution of the learners.</param>
    /// <param name="filter">Selects the candidates.</param>
    /// <param name="skip">Number of candidates to skip, in the order of the names.</param>
    /// <param name="take">Maximum candidates returned.</param>
    /// <param name="cancellationToken">Cancels the operation.</param>
    public async Task<AwardPart> ReadAsync(
        Actor actor, AwardDetails award, Guid institutionId, CandidateFilter filter, int skip, int take, CancellationToken cancellationToken)
    {
        var all = await awards.CandidatesAsync(award.Award, award.Sets, institutionId, cancellationToken);
        var wanted = all.Where(one => one.Standing == filter.Standing).ToDictionary(one => one.LearnerId);
        var found = await people.FindAsync(actor, wanted.Keys, PersonOrder.ByName, filter.Search, skip, take, AccessReason.Credentials, cancellationToken);
        return new AwardPart(
            all.CountBy(one => one.Standing).ToDictionary(),
            [.. found.Shown.Select(one => new AwardLearner(one.Person is null ? null : PersonName.Of(one.Person), found.Marks.GetValueOrDefault(one.Id), wanted[one.Id]))],
            found.All);
    }
}
