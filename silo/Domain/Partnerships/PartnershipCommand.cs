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

/// <param name="InstitutionId">The party that signs; the actor speaks for it.</param>
[GenerateSerializer, Immutable, Alias("SignPartnership")]
public sealed record SignPartnership(CommandContext Context, Guid InstitutionId) : PartnershipCommand(Context);

/// <param name="Early">Before its time, by a party: it is terminated.</param>
[GenerateSerializer, Immutable, Alias("EndPartnership")]
public sealed record EndPartnership(CommandContext Context, bool Early = true) : PartnershipCommand(Context);

[GenerateSerializer, Immutable, Alias("MakePledge")]
public sealed record MakePledge(CommandContext Context, Guid PledgeId, PledgeKind Kind, int Amount, Guid InstitutionId) : PartnershipCommand(Context);

/// <summary>The first step of an allotment: the amount is set aside in the pledge.</summary>
/// <param name="RunInstitutionId">Who runs the course run; a party.</param>
/// <param name="ReleaseAt">UTC; from then on seats that nobody took go back. Null is the close of the run's entry.</param>
/// <param name="EffectiveAt">In the past, by an actor who may bring history: neither the dates of the agreement nor the entry of the run are judged.</param>
/// <param name="EntryEndsAt">A fact: UTC; from then on nobody gets a seat in the run. Null where it is not known.</param>
[GenerateSerializer, Immutable, Alias("RequestAllotment")]
public sealed record RequestAllotment(
    CommandContext Context, Guid AllotmentId, Guid PledgeId, Guid CourseRunId, Guid RunInstitutionId, int Amount, DateTimeOffset? ReleaseAt = null,
    DateTimeOffset? EffectiveAt = null, DateTimeOffset? EntryEndsAt = null) : PartnershipCommand(Context);

/// <summary>Returns the seats of an allotment that nobody took: by a party at any time, by the platform at the release date.</summary>
/// <param name="ReasonCode">Why, where it is said: a code in snake_case.</param>
[GenerateSerializer, Immutable, Alias("RequestSeatReturn")]
public sealed record RequestSeatReturn(CommandContext Context, Guid AllotmentId, string? ReasonCode = null) : PartnershipCommand(Context);

/// <summary>The step after the run has returned seats: the pledge has them back.</summary>
/// <param name="Total">Seats of the allotment that the run has returned in all.</param>
[GenerateSerializer, Immutable, Alias("ReturnSeats")]
public sealed record ReturnSeats(CommandContext Context, Guid AllotmentId, int Total) : PartnershipCommand(Context);

/// <summary>The last step when the run has reserved the seats.</summary>
[GenerateSerializer, Immutable, Alias("ConfirmAllotment")]
public sealed record ConfirmAllotment(CommandContext Context, Guid AllotmentId) : PartnershipCommand(Context);

/// <summary>The last step when the run has no seats: the amount goes back to the pledge.</summary>
[GenerateSerializer, Immutable, Alias("ReturnAllotment")]
public sealed record ReturnAllotment(CommandContext Context, Guid AllotmentId, string ReasonCode) : PartnershipCommand(Context);
