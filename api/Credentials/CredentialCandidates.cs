using AiTalent.Api.Privacy.Accesses;
using AiTalent.Domain.Authority;
using AiTalent.ReadModel.Credentials;
using AiTalent.Web.Credentials.Awards;
using AiTalent.Web.Formats;

namespace AiTalent.Api.Credentials;

internal sealed class CredentialCandidates(AwardQueries awards, PersonFinder people) : ICredentialCandidates
{
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
