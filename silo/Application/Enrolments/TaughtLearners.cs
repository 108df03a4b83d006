using AiTalent.Application.People;
using AiTalent.Contracts.Learners;
using AiTalent.Domain.Authority;
using AiTalent.ReadModel.Enrolments;

namespace AiTalent.Application.Enrolments;

/// <summary>Who takes or took part in a run, by their names, with the results that they have. Who reads was found to look after persons where the run is taught.</summary>
public sealed class TaughtLearners(EnrolmentQueries enrolments, PersonFinder people)
{
    /// <param name="actor">Who reads.</param>
    /// <param name="courseRunId">The run.</param>
    /// <param name="skip">Passed over, in the order of the names.</param>
    /// <param name="take">At most so many.</param>
    /// <param name="cancellationToken">Ends it.</param>
    public async Task<(IReadOnlyList<TaughtLearner> Learners, int Count)> ReadAsync(
        Actor actor, Guid courseRunId, int skip, int take, CancellationToken cancellationToken)
    {
        var taught = await TaughtAsync(courseRunId, cancellationToken);
        var found = await people.FindAsync(actor, taught.Keys, PersonOrder.ByName, null, skip, take, AccessReason.Results, cancellationToken);
        return (Of(found, taught), found.Count);
    }

    /// <summary>Those of the learners who have or had a place in the run, in the order in which they are asked for.</summary>
    public async Task<IReadOnlyList<TaughtLearner>> FindAsync(Actor actor, Guid courseRunId, IReadOnlyCollection<Guid> learners, CancellationToken cancellationToken)
    {
        var taught = await TaughtAsync(courseRunId, cancellationToken);
        foreach (var enrolment in await enrolments.InRunsAsync([courseRunId], [.. learners.Where(id => !taught.ContainsKey(id))], cancellationToken))
            taught[enrolment.LearnerId] = enrolment;
        return Of(await people.ShowAsync(actor, taught.Keys, [.. learners.Where(taught.ContainsKey)], AccessReason.Results, cancellationToken), taught);
    }

    /// <summary>For each clue, whom of those in the run it fits.</summary>
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
