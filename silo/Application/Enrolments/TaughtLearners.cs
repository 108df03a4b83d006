using AiTalent.Application.People;
using AiTalent.Contracts.Learners;
using AiTalent.Domain.Authority;
using AiTalent.ReadModel.Enrolments;

namespace AiTalent.Application.Enrolments;

/// <summary>
/// Reads current and former participants of a run by name, with their results. The reader's access to personal data
/// at the teaching institution must have been checked.
/// </summary>
public sealed class TaughtLearners(EnrolmentQueries enrolments, PersonFinder people)
{
    /// <param name="actor">The reader.</param>
    /// <param name="courseRunId">The run.</param>
    /// <param name="skip">Number of learners to skip, in the order of the names.</param>
    /// <param name="take">Maximum learners returned.</param>
    /// <param name="cancellationToken">Cancels the operation.</param>
    public async Task<(IReadOnlyList<TaughtLearner> Learners, int Count)> ReadAsync(
        Actor actor, Guid courseRunId, int skip, int take, CancellationToken cancellationToken)
    {
        var taught = await TaughtAsync(courseRunId, cancellationToken);
        var found = await people.FindAsync(actor, taught.Keys, PersonOrder.ByName, null, skip, take, AccessReason.Results, cancellationToken);
        return (Of(found, taught), found.Count);
    }

    /// <summary>
    /// Returns those of the learners who have or had an enrolment in the run, in the requested order.
    /// </summary>
    public async Task<IReadOnlyList<TaughtLearner>> FindAsync(Actor actor, Guid courseRunId, IReadOnlyCollection<Guid> learners, CancellationToken cancellationToken)
    {
        var taught = await TaughtAsync(courseRunId, cancellationToken);
        foreach (var enrolment in await enrolments.InRunsAsync([courseRunId], [.. learners.Where(id => !taught.ContainsKey(id))], cancellationToken))
            taught[enrolment.LearnerId] = enrolment;
        return Of(await people.ShowAsync(actor, taught.Keys, [.. learners.Where(taught.ContainsKey)], AccessReason.Results, cancellationToken), taught);
    }

    /// <summary>Returns, for each clue, the matching learners of the run.</summary>
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
