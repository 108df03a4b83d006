using AiTalent.Domain.Authority;
using AiTalent.Domain.CourseRuns;

namespace AiTalent.Web.Results;

/// <summary>Who takes or took part in a run, by their names, with the results that they have.</summary>
public interface ITaughtLearners
{
    /// <param name="actor">Who reads; the run was found to be taught by their institution.</param>
    /// <param name="courseRunId">The run.</param>
    /// <param name="skip">Passed over, in the order of the names.</param>
    /// <param name="take">At most so many.</param>
    /// <param name="cancellationToken">Ends it.</param>
    Task<(IReadOnlyList<TaughtLearner> Learners, int Count)> ReadAsync(Actor actor, Guid courseRunId, int skip, int take, CancellationToken cancellationToken);
}

/// <param name="Name">Null where it is not known, or was erased.</param>
public sealed record TaughtLearner(Guid LearnerId, string? Name, EnrolmentStatus Status, decimal? Grade);
