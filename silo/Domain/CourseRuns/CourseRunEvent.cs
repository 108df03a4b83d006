using Orleans;

namespace AiTalent.Domain.CourseRuns;

[GenerateSerializer, Immutable]
public abstract record CourseRunEvent;

/// <param name="IsDraft">Of older events, which do not say it, none is.</param>
[GenerateSerializer, Immutable]
public sealed record CourseRunScheduled(Guid CourseRunId, CourseRunDefinition Definition, bool IsDraft = false) : CourseRunEvent;

[GenerateSerializer, Immutable]
public sealed record CourseRunPublished : CourseRunEvent;

[GenerateSerializer, Immutable]
public sealed record CourseRunRevised(CourseRunDefinition Definition) : CourseRunEvent;

/// <param name="AllotmentId">The part of a pledge that the seats are for.</param>
[GenerateSerializer, Immutable]
public sealed record BlockReserved(Guid AllotmentId, Guid PartnershipId, int Seats) : CourseRunEvent;

/// <summary>The run's final answer to an allotment that it has no seats for.</summary>
[GenerateSerializer, Immutable]
public sealed record BlockRefused(Guid AllotmentId, Guid PartnershipId, string Reason) : CourseRunEvent;

[GenerateSerializer, Immutable]
public sealed record BlockReleased(Guid AllotmentId) : CourseRunEvent;
