using System.Collections.Immutable;
using AiTalent.Domain.Decisions;
using Orleans;

namespace AiTalent.Domain.Cohorts;

[GenerateSerializer, Immutable, Alias("CohortCommand")]
public abstract record CohortCommand(CommandContext Context) : Command(Context);

[GenerateSerializer, Immutable, Alias("CreateCohort")]
public sealed record CreateCohort(CommandContext Context, Guid CohortId, CohortDefinition Definition) : CohortCommand(Context);

[GenerateSerializer, Immutable, Alias("ReviseCohort")]
public sealed record ReviseCohort(CommandContext Context, CohortDefinition Definition, int? ExpectedRevision) : CohortCommand(Context);

[GenerateSerializer, Immutable, Alias("AddMembers")]
public sealed record AddMembers(CommandContext Context, ImmutableArray<Guid> LearnerIds) : CohortCommand(Context);

[GenerateSerializer, Immutable, Alias("RemoveMembers")]
public sealed record RemoveMembers(CommandContext Context, ImmutableArray<Guid> LearnerIds) : CohortCommand(Context);

/// <param name="Staff">Opaque ids of the persons responsible for the cohort; replaces the previous ones.</param>
[GenerateSerializer, Immutable, Alias("AssignStaff")]
public sealed record AssignStaff(CommandContext Context, ImmutableArray<Guid> Staff) : CohortCommand(Context);

/// <summary>Requests the enrolment of the members in a run as one batch.</summary>
/// <param name="Chosen">The members to enrol; null means all.</param>
[GenerateSerializer, Immutable, Alias("EnrolCohort")]
public sealed record EnrolCohort(CommandContext Context, Guid CourseRunId, ImmutableArray<Guid>? Chosen = null) : CohortCommand(Context);
