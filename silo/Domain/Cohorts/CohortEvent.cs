using System.Collections.Immutable;
using Orleans;

namespace AiTalent.Domain.Cohorts;

[GenerateSerializer, Immutable, Alias("CohortEvent")]
public abstract record CohortEvent;

[GenerateSerializer, Immutable, Alias("CohortCreated")]
public sealed record CohortCreated(Guid CohortId, CohortDefinition Definition) : CohortEvent;

[GenerateSerializer, Immutable, Alias("CohortRevised")]
public sealed record CohortRevised(CohortDefinition Definition) : CohortEvent;

[GenerateSerializer, Immutable, Alias("MembersAdded")]
public sealed record MembersAdded(ImmutableArray<Guid> LearnerIds) : CohortEvent;

[GenerateSerializer, Immutable, Alias("MembersRemoved")]
public sealed record MembersRemoved(ImmutableArray<Guid> LearnerIds) : CohortEvent;

[GenerateSerializer, Immutable, Alias("StaffAssigned")]
public sealed record StaffAssigned(ImmutableArray<Guid> Staff) : CohortEvent;

/// <summary>The cohort was sent to a run as one batch; the run records each result.</summary>
/// <param name="IsPart">True if only some of the members were sent.</param>
[GenerateSerializer, Immutable, Alias("CohortEnrolmentRequested")]
public sealed record CohortEnrolmentRequested(Guid CourseRunId, int Members, bool IsPart = false) : CohortEvent;
