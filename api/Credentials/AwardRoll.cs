using AiTalent.Api.Privacy.Accesses;
using AiTalent.Domain.Authority;
using AiTalent.ReadModel.Credentials;
using AiTalent.Web.Credentials.Awards;
using AiTalent.Web.Formats;

namespace AiTalent.Api.Credentials;

internal sealed class AwardRoll(AwardQueries awards, PersonFinder people) : IAwardRoll
{
    public async Task<AwardPart> ReadAsync(
        Actor actor, AwardInQuestion award, Guid institutionId, AwardQuestion question, int skip, int take, CancellationToken cancellationToken)
    {
        var all = await awards.CandidatesAsync(award.Award, award.Sets, institutionId, cancellationToken);
        var wanted = all.Where(one => one.Standing == question.Standing).ToDictionary(one => one.LearnerId);
        var found = await people.FindAsync(actor, wanted.Keys, PersonOrder.ByName, question.Words, skip, take, AccessReason.Credentials, cancellationToken);
        return new AwardPart(
            all.CountBy(one => one.Standing).ToDictionary(),
            [.. found.Shown.Select(one => new AwardLearner(one.Person is null ? null : PersonName.Of(one.Person), found.Marks.GetValueOrDefault(one.Id), wanted[one.Id]))],
            found.All);
    }
}
