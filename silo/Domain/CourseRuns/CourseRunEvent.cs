using Orleans;

namespace AiTalent.Domain.CourseRuns;

[GenerateSerializer, Immutable, Alias("CourseRunEvent")]
public abstract record CourseRunEvent;

/// <param name="IsDraft">False in older events, which lack the property.</param>
[GenerateSerializer, Immutable, Alias("CourseRunScheduled")]
public sealed record CourseRunScheduled(Guid CourseRunId, CourseRunDefinition Definition, bool IsDraft = false) : CourseRunEvent;

[GenerateSerializer, Immutable, Alias("CourseRunPublished")]
public sealed record CourseRunPublished : CourseRunEvent;

[GenerateSerializer, Immutable, Alias("CourseRunRevised")]
public sealed record CourseRunRevised(CourseRunDefinition Definition) : CourseRunEvent;

/// <param name="AllotmentId">The part of a pledge that the seats are for.</param>
/// <param name="IsHistory">True if imported as history: the entry deadline does not end it.</param>
[GenerateSerializer, Immutable, Alias("BlockReserved")]
public sealed record BlockReserved(Guid AllotmentId, Guid PartnershipId, int Seats, bool IsHistory = false) : CourseRunEvent;

/// <summary>The run permanently refused an allotment because it has no seats for it.</summary>
[GenerateSerializer, Immutable, Alias("BlockRefused")]
public sealed record BlockRefused(Guid AllotmentId, Guid PartnershipId, string Reason) : CourseRunEvent;

[GenerateSerializer, Immutable, Alias("BlockReleased")]
public sealed record BlockReleased(Guid AllotmentId) : CourseRunEvent;

/// <summary>
/// Unused seats of an allotment were returned; every seat of it that becomes free later is returned too.
/// </summary>
/// <param name="Seats">Number of seats returned; 0 if all were taken.</param>
[GenerateSerializer, Immutable, Alias("BlockSeatsReturned")]
public sealed record BlockSeatsReturned(Guid AllotmentId, Guid PartnershipId, int Seats) : CourseRunEvent;

/// <summary>The run was cancelled before or during its dates.</summary>
[GenerateSerializer, Immutable, Alias("CourseRunCancelled")]
public sealed record CourseRunCancelled(string ReasonCode) : CourseRunEvent;

/// <summary>Every learner of the run has a result or is listed as having none.</summary>
[GenerateSerializer, Immutable, Alias("CourseRunClosed")]
public sealed record CourseRunClosed : CourseRunEvent;

/// <summary>A draft was deleted; it never had enrolments.</summary>
[GenerateSerializer, Immutable, Alias("CourseRunDraftDeleted")]
public sealed record CourseRunDraftDeleted : CourseRunEvent;
