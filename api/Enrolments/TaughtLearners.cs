using AiTalent.Api.Privacy.Accesses;
using AiTalent.Contracts.Learners;
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
        var places = await TaughtAsync(courseRunId, cancellationToken);
        var found = await people.FindAsync(actor, places.Keys, PersonOrder.ByName, null, skip, take, AccessReason.Results, cancellationToken);
        return (Of(found, places), found.Count);
    }

    public async Task<IReadOnlyList<TaughtLearner>> FindAsync(Actor actor, Guid courseRunId, IReadOnlyCollection<Guid> learners, CancellationToken cancellationToken)
    {
        var places = await TaughtAsync(courseRunId, cancellationToken);
        foreach (var place in await enrolments.PlacesAsync([courseRunId], [.. learners.Where(id => !places.ContainsKey(id))], cancellationToken))
            places[place.LearnerId] = place;
        return Of(await people.ShowAsync(actor, places.Keys, [.. learners.Where(places.ContainsKey)], AccessReason.Results, cancellationToken), places);
    }

    public async Task<IReadOnlyList<IReadOnlyList<TaughtLearner>>> MatchAsync(
        Actor actor, Guid courseRunId, IReadOnlyList<PersonClue?> clues, CancellationToken cancellationToken)
    {
        var places = await TaughtAsync(courseRunId, cancellationToken);
        var fits = clues.Select(clue => (Func<PersonData, bool>)(person => clue?.Fits(person) == true)).ToList();
        return [.. (await people.MatchAsync(actor, places.Keys, fits, AccessReason.Results, cancellationToken)).Select(found => Of(found, places))];
    }

    private async Task<Dictionary<Guid, PlaceInRun>> TaughtAsync(Guid courseRunId, CancellationToken cancellationToken) =>
        (await enrolments.TaughtAsync(courseRunId, cancellationToken)).ToDictionary(place => place.LearnerId);

    private static IReadOnlyList<TaughtLearner> Of(FoundPeople found, Dictionary<Guid, PlaceInRun> places) => [.. found.Shown.Select(one => new TaughtLearner(
        one.Id, one.Person is null ? null : PersonName.Of(one.Person), found.Marks.GetValueOrDefault(one.Id), places[one.Id].Status, places[one.Id].Grade))];
}
