using AiTalent.Domain.Decisions;
using Orleans;

namespace AiTalent.Domain.Partnerships;

[GenerateSerializer, Immutable, Alias("PartnershipCommand")]
public abstract record PartnershipCommand(CommandContext Context) : Command(Context);

[GenerateSerializer, Immutable, Alias("DraftPartnership")]
public sealed record DraftPartnership(CommandContext Context, Guid PartnershipId, PartnershipDefinition Definition) : PartnershipCommand(Context);

[GenerateSerializer, Immutable, Alias("RevisePartnership")]
public sealed record RevisePartnership(CommandContext Context, PartnershipDefinition Definition, int? ExpectedRevision) : PartnershipCommand(Context);

[GenerateSerializer, Immutable, Alias("ProposePartnership")]
public sealed record ProposePartnership(CommandContext Context) : PartnershipCommand(Context);

/// <param name="InstitutionId">The signing party, which the actor represents.</param>
[GenerateSerializer, Immutable, Alias("SignPartnership")]
public sealed record SignPartnership(CommandContext Context, Guid InstitutionId) : PartnershipCommand(Context);

/// <param name="Early">True if a party terminates the agreement before its end.</param>
[GenerateSerializer, Immutable, Alias("EndPartnership")]
public sealed record EndPartnership(CommandContext Context, bool Early = true) : PartnershipCommand(Context);

[GenerateSerializer, Immutable, Alias("MakePledge")]
public sealed record MakePledge(CommandContext Context, Guid PledgeId, PledgeKind Kind, int Amount, Guid InstitutionId) : PartnershipCommand(Context);

/// <summary>Requests an allotment: the first step, which reserves the amount in the pledge.</summary>
/// <param name="RunInstitutionId">The institution of the course run; must be a party.</param>
/// <param name="ReleaseAt">The UTC time from which unused seats are returned. Null means the run's entry
/// deadline.</param>
/// <param name="EffectiveAt">A time in the past, for an actor who may import history: the dates of the agreement
/// and the run's entry are not checked.</param>
/// <param name="EntryEndsAt">The UTC entry deadline of the run. Null if unknown.</param>
[GenerateSerializer, Immutable, Alias("RequestAllotment")]
public sealed record RequestAllotment(
    CommandContext Context, Guid AllotmentId, Guid PledgeId, Guid CourseRunId, Guid RunInstitutionId, int Amount, DateTimeOffset? ReleaseAt = null,
    DateTimeOffset? EffectiveAt = null, DateTimeOffset? EntryEndsAt = null) : PartnershipCommand(Context);

/// <summary>
/// Requests the return of an allotment's unused seats: by a party at any time, by the platform at the release date.
/// </summary>
/// <param name="ReasonCode">The reason, if given: a code in snake_case.</param>
[GenerateSerializer, Immutable, Alias("RequestSeatReturn")]
public sealed record RequestSeatReturn(CommandContext Context, Guid AllotmentId, string? ReasonCode = null) : PartnershipCommand(Context);

/// <summary>Records the seats that the run has returned in the pledge.</summary>
/// <param name="Total">Total number of seats of the allotment that the run has returned.</param>
[GenerateSerializer, Immutable, Alias("ReturnSeats")]
public sealed record ReturnSeats(CommandContext Context, Guid AllotmentId, int Total) : PartnershipCommand(Context);

/// <summary>Confirms an allotment: the last step after the run has reserved the seats.</summary>
[GenerateSerializer, Immutable, Alias("ConfirmAllotment")]
public sealed record ConfirmAllotment(CommandContext Context, Guid AllotmentId) : PartnershipCommand(Context);

/// <summary>Returns an allotment: the last step if the run has no seats. The amount returns to the pledge.</summary>
[GenerateSerializer, Immutable, Alias("ReturnAllotment")]
public sealed record ReturnAllotment(CommandContext Context, Guid AllotmentId, string ReasonCode) : PartnershipCommand(Context);
