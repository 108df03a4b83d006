using AiTalent.Api.Privacy.Accesses;
using AiTalent.Domain.Authority;
using AiTalent.ReadModel.Enrolments;
using AiTalent.Web.Formats;
using AiTalent.Web.Results;

namespace AiTalent.Api.Enrolments;

internal sealed class TaughtLearners(EnrolmentQueries enrolments, PersonFinder people) : ITaughtLearners
{
    public async Task<(IReadOnlyList<TaughtLearner> Learners, int Count)> ReadAsync(
        Actor actor, Guid courseRunId, int skip, int take, CancellationToken cancellationToken)
    {
        var places = (await enrolments.TaughtAsync(courseRunId, cancellationToken)).ToDictionary(place => place.LearnerId);
        var found = await people.FindAsync(actor, places.Keys, PersonOrder.ByName, null, skip, take, AccessReason.Results, cancellationToken);
        return ([.. found.Shown.Select(one => new TaughtLearner(
            one.Id, one.Person is null ? null : PersonName.Of(one.Person), found.Marks.GetValueOrDefault(one.Id), places[one.Id].Status, places[one.Id].Grade))], found.Count);
    }
}
