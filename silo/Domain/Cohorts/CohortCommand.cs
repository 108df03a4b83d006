using System.Collections.Immutable;
using AiTalent.Domain.Decisions;
using Orleans;

namespace AiTalent.Domain.Cohorts;

[GenerateSerializer, Immutable]
public abstract record CohortCommand(CommandContext Context) : Command(Context);

[GenerateSerializer, Immutable]
public sealed record CreateCohort(CommandContext Context, Guid CohortId, CohortDefinition Definition) : CohortCommand(Context);

[GenerateSerializer, Immutable]
public sealed record ReviseCohort(CommandContext Context, CohortDefinition Definition, int? ExpectedRevision) : CohortCommand(Context);

[GenerateSerializer, Immutable]
public sealed record AddMembers(CommandContext Context, ImmutableArray<Guid> LearnerIds) : CohortCommand(Context);

[GenerateSerializer, Immutable]
public sealed record RemoveMembers(CommandContext Context, ImmutableArray<Guid> LearnerIds) : CohortCommand(Context);

/// <param name="Staff">Opaque ids of the persons who look after the cohort; replaces those before.</param>
[GenerateSerializer, Immutable]
public sealed record AssignStaff(CommandContext Context, ImmutableArray<Guid> Staff) : CohortCommand(Context);

/// <summary>Asks for the members, to enrol them in a run as one batch.</summary>
/// <param name="Chosen">These of them alone; null is all.</param>
[GenerateSerializer, Immutable]
public sealed record EnrolCohort(CommandContext Context, Guid CourseRunId, ImmutableArray<Guid>? Chosen = null) : CohortCommand(Context);
