using Orleans;

namespace AiTalent.Domain.CourseRuns;

[GenerateSerializer, Immutable, Alias("CourseRunEvent")]
public abstract record CourseRunEvent;

/// <param name="IsDraft">Of older events, which do not say it, none is.</param>
[GenerateSerializer, Immutable, Alias("CourseRunScheduled")]
public sealed record CourseRunScheduled(Guid CourseRunId, CourseRunDefinition Definition, bool IsDraft = false) : CourseRunEvent;

[GenerateSerializer, Immutable, Alias("CourseRunPublished")]
public sealed record CourseRunPublished : CourseRunEvent;

[GenerateSerializer, Immutable, Alias("CourseRunRevised")]
public sealed record CourseRunRevised(CourseRunDefinition Definition) : CourseRunEvent;

/// <param name="AllotmentId">The part of a pledge that the seats are for.</param>
/// <param name="IsHistory">Whether it was brought as history: the close of the entry does not end it.</param>
[GenerateSerializer, Immutable, Alias("BlockReserved")]
public sealed record BlockReserved(Guid AllotmentId, Guid PartnershipId, int Seats, bool IsHistory = false) : CourseRunEvent;

/// <summary>The run's final answer to an allotment that it has no seats for.</summary>
[GenerateSerializer, Immutable, Alias("BlockRefused")]
public sealed record BlockRefused(Guid AllotmentId, Guid PartnershipId, string Reason) : CourseRunEvent;

[GenerateSerializer, Immutable, Alias("BlockReleased")]
public sealed record BlockReleased(Guid AllotmentId) : CourseRunEvent;

/// <summary>Seats of an allotment that nobody took went back; from then on, so does every seat of it that becomes free.</summary>
/// <param name="Seats">How many went back; 0 where all were taken.</param>
[GenerateSerializer, Immutable, Alias("BlockSeatsReturned")]
public sealed record BlockSeatsReturned(Guid AllotmentId, Guid PartnershipId, int Seats) : CourseRunEvent;

/// <summary>The run does not take place, or no longer.</summary>
[GenerateSerializer, Immutable, Alias("CourseRunCancelled")]
public sealed record CourseRunCancelled(string ReasonCode) : CourseRunEvent;

/// <summary>Every learner of the run has a result, or is named as one without.</summary>
[GenerateSerializer, Immutable, Alias("CourseRunClosed")]
public sealed record CourseRunClosed : CourseRunEvent;

/// <summary>A draft was deleted; nobody ever enrolled in it.</summary>
[GenerateSerializer, Immutable, Alias("CourseRunDraftDeleted")]
public sealed record CourseRunDraftDeleted : CourseRunEvent;
