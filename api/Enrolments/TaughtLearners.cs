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
        var taught = await TaughtAsync(courseRunId, cancellationToken);
        var found = await people.FindAsync(actor, taught.Keys, PersonOrder.ByName, null, skip, take, AccessReason.Results, cancellationToken);
        return (Of(found, taught), found.Count);
    }

    public async Task<IReadOnlyList<TaughtLearner>> FindAsync(Actor actor, Guid courseRunId, IReadOnlyCollection<Guid> learners, CancellationToken cancellationToken)
    {
        var taught = await TaughtAsync(courseRunId, cancellationToken);
        foreach (var enrolment in await enrolments.InRunsAsync([courseRunId], [.. learners.Where(id => !taught.ContainsKey(id))], cancellationToken))
            taught[enrolment.LearnerId] = enrolment;
        return Of(await people.ShowAsync(actor, taught.Keys, [.. learners.Where(taught.ContainsKey)], AccessReason.Results, cancellationToken), taught);
    }

    public async Task<IReadOnlyList<IReadOnlyList<TaughtLearner>>> MatchAsync(
        Actor actor, Guid courseRunId, IReadOnlyList<PersonClue?> clues, CancellationToken cancellationToken)
    {
        var taught = await TaughtAsync(courseRunId, cancellationToken);
        var fits = clues.Select(clue => (Func<PersonData, bool>)(person => clue?.Fits(person) == true)).ToList();
        return [.. (await people.MatchAsync(actor, taught.Keys, fits, AccessReason.Results, cancellationToken)).Select(found => Of(found, taught))];
    }

    private async Task<Dictionary<Guid, RunEnrolment>> TaughtAsync(Guid courseRunId, CancellationToken cancellationToken) =>
        (await enrolments.TaughtAsync(courseRunId, cancellationToken)).ToDictionary(enrolment => enrolment.LearnerId);

    private static IReadOnlyList<TaughtLearner> Of(FoundPeople found, Dictionary<Guid, RunEnrolment> taught) => [.. found.Shown.Select(one => new TaughtLearner(
        one.Id, one.Person is null ? null : PersonName.Of(one.Person), found.Marks.GetValueOrDefault(one.Id), taught[one.Id].Status, taught[one.Id].Grade))];
}
