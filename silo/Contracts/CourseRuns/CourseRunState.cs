using AiTalent.Domain.CourseRuns;
using Orleans;

namespace AiTalent.Contracts.CourseRuns;

/// <summary>A run as its ledger knows it.</summary>
/// <param name="IsDraft">Not published yet.</param>
/// <param name="IsCancelled">It does not take place, or no longer.</param>
/// <param name="IsClosed">Every learner has a result or is named as one without.</param>
/// <param name="Revision">Grows with edits of the definition and with its publishing.</param>
/// <param name="Taken">Seats taken, in the open part and in blocks.</param>
/// <param name="OpenSeatsLeft">Free seats of the open part; null is unlimited.</param>
/// <param name="Reserved">Seats set aside in blocks.</param>
/// <param name="Waitlisted">Learners who wait.</param>
[GenerateSerializer, Immutable, Alias("CourseRunState")]
public sealed record CourseRunState(
    Guid Id, CourseRunDefinition Definition, bool IsDraft, bool IsCancelled, bool IsClosed, int Revision, int Taken, int? OpenSeatsLeft, int Reserved, int Waitlisted);
