using AiTalent.Domain.CourseRuns;
using Orleans;

namespace AiTalent.Contracts.CourseRuns;

/// <summary>Represents the state of a course run in its seat ledger.</summary>
/// <param name="IsDraft">True if the run has not been published.</param>
/// <param name="IsCancelled">True if the run was cancelled before or during its dates.</param>
/// <param name="IsClosed">True if every learner has a result or is listed as having none.</param>
/// <param name="Revision">Incremented by each edit of the definition and by publication.</param>
/// <param name="Taken">Seats taken in the open part and in blocks.</param>
/// <param name="OpenSeatsLeft">Free seats in the open part; null means unlimited.</param>
/// <param name="Reserved">Seats reserved in blocks.</param>
/// <param name="Waitlisted">Number of waitlisted learners.</param>
[GenerateSerializer, Immutable, Alias("CourseRunState")]
public sealed record CourseRunState(
    Guid Id, CourseRunDefinition Definition, bool IsDraft, bool IsCancelled, bool IsClosed, int Revision, int Taken, int? OpenSeatsLeft, int Reserved, int Waitlisted);
