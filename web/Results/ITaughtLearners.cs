using AiTalent.Domain.Authority;
using AiTalent.Domain.CourseRuns;
using AiTalent.Web.Languages;

namespace AiTalent.Web.Results;

/// <summary>
/// Reads current and former participants of a run by name, with their results. The reader's access to personal data
/// at the teaching institution must have been checked.
/// </summary>
public interface ITaughtLearners
{
    /// <param name="actor">The reader.</param>
    /// <param name="courseRunId">The run.</param>
    /// <param name="skip">Number of learners to skip, in the order of the names.</param>
    /// <param name="take">Maximum learners returned.</param>
    /// <param name="cancellationToken">Cancels the operation.</param>
    Task<(IReadOnlyList<TaughtLearner> Learners, int Count)> ReadAsync(Actor actor, Guid courseRunId, int skip, int take, CancellationToken cancellationToken);

    /// <summary>
    /// Returns those of the learners who have or had an enrolment in the run, in the requested order.
    /// </summary>
    Task<IReadOnlyList<TaughtLearner>> FindAsync(Actor actor, Guid courseRunId, IReadOnlyCollection<Guid> learners, CancellationToken cancellationToken);

    /// <summary>Returns, for each clue, the matching learners of the run.</summary>
    Task<IReadOnlyList<IReadOnlyList<TaughtLearner>>> MatchAsync(Actor actor, Guid courseRunId, IReadOnlyList<PersonClue?> clues, CancellationToken cancellationToken);
}

/// <param name="Name">Null if it is unknown or was erased.</param>
/// <param name="Mark">Distinguishes the learner from namesakes; null if there are none.</param>
public sealed record TaughtLearner(Guid LearnerId, string? Name, string? Mark, EnrolmentStatus Status, decimal? Grade)
{
    /// <summary>Gets the name, including what distinguishes namesakes.</summary>
    public string Label => Mark is null ? Name ?? ResultText.Unnamed : $"{Name} ({Mark})";
}
