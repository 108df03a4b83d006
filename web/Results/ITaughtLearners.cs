using AiTalent.Domain.Authority;
using AiTalent.Domain.CourseRuns;
using AiTalent.Web.Languages;

namespace AiTalent.Web.Results;

/// <summary>Who takes or took part in a run, by their names, with the results that they have. Who reads was found to look after persons where the run is taught.</summary>
public interface ITaughtLearners
{
    /// <param name="actor">Who reads.</param>
    /// <param name="courseRunId">The run.</param>
    /// <param name="skip">Passed over, in the order of the names.</param>
    /// <param name="take">At most so many.</param>
    /// <param name="cancellationToken">Ends it.</param>
    Task<(IReadOnlyList<TaughtLearner> Learners, int Count)> ReadAsync(Actor actor, Guid courseRunId, int skip, int take, CancellationToken cancellationToken);

    /// <summary>Those of the learners who have or had a place in the run, in the order in which they are asked for.</summary>
    Task<IReadOnlyList<TaughtLearner>> FindAsync(Actor actor, Guid courseRunId, IReadOnlyCollection<Guid> learners, CancellationToken cancellationToken);

    /// <summary>For each clue, whom of those in the run it fits.</summary>
    Task<IReadOnlyList<IReadOnlyList<TaughtLearner>>> MatchAsync(Actor actor, Guid courseRunId, IReadOnlyList<PersonClue?> clues, CancellationToken cancellationToken);
}

/// <param name="Name">Null where it is not known, or was erased.</param>
/// <param name="Mark">What tells the learner from another one of the same name; null where nobody else has it.</param>
public sealed record TaughtLearner(Guid LearnerId, string? Name, string? Mark, EnrolmentStatus Status, decimal? Grade)
{
    /// <summary>The name, with what tells namesakes apart.</summary>
    public string Label => Mark is null ? Name ?? ResultText.Unnamed : $"{Name} ({Mark})";
}
