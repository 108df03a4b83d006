using AiTalent.Application.People;
using AiTalent.Domain.Authority;
using AiTalent.ReadModel.Credentials;

namespace AiTalent.Application.Credentials;

/// <summary>Who is on the way to an award, by their names.</summary>
public sealed class CredentialCandidates(AwardQueries awards, PersonFinder people)
{
    /// <param name="actor">Who reads; was found to look after persons at the institution.</param>
    /// <param name="award">What for.</param>
    /// <param name="institutionId">Whose learners.</param>
    /// <param name="filter">Which of them.</param>
    /// <param name="skip">Passed over, in the order of the names.</param>
    /// <param name="take">At most so many.</param>
    /// <param name="cancellationToken">Ends it.</param>
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
