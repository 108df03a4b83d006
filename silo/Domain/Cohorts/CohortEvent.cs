using System.Collections.Immutable;
using Orleans;

namespace AiTalent.Domain.Cohorts;

[GenerateSerializer, Immutable]
public abstract record CohortEvent;

[GenerateSerializer, Immutable]
public sealed record CohortCreated(Guid CohortId, CohortDefinition Definition) : CohortEvent;

[GenerateSerializer, Immutable]
public sealed record CohortRevised(CohortDefinition Definition) : CohortEvent;

[GenerateSerializer, Immutable]
public sealed record MembersAdded(ImmutableArray<Guid> LearnerIds) : CohortEvent;

[GenerateSerializer, Immutable]
public sealed record MembersRemoved(ImmutableArray<Guid> LearnerIds) : CohortEvent;

[GenerateSerializer, Immutable]
public sealed record StaffAssigned(ImmutableArray<Guid> Staff) : CohortEvent;

/// <summary>The cohort was sent to a run as one batch; each result stands in the run.</summary>
/// <param name="IsPart">Only some of its members were.</param>
[GenerateSerializer, Immutable]
public sealed record CohortEnrolmentRequested(Guid CourseRunId, int Members, bool IsPart = false) : CohortEvent;
