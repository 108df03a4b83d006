using AiTalent.Domain.Decisions;
using Orleans;

namespace AiTalent.Domain.Partnerships;

[GenerateSerializer, Immutable]
public abstract record PartnershipCommand(CommandContext Context) : Command(Context);

[GenerateSerializer, Immutable]
public sealed record DraftPartnership(CommandContext Context, Guid PartnershipId, PartnershipDefinition Definition) : PartnershipCommand(Context);

[GenerateSerializer, Immutable]
public sealed record RevisePartnership(CommandContext Context, PartnershipDefinition Definition, int? ExpectedRevision) : PartnershipCommand(Context);

[GenerateSerializer, Immutable]
public sealed record ProposePartnership(CommandContext Context) : PartnershipCommand(Context);

/// <param name="InstitutionId">The party that signs; the actor speaks for it.</param>
[GenerateSerializer, Immutable]
public sealed record SignPartnership(CommandContext Context, Guid InstitutionId) : PartnershipCommand(Context);

/// <param name="Early">Before its time, by a party: it is terminated.</param>
[GenerateSerializer, Immutable]
public sealed record EndPartnership(CommandContext Context, bool Early = true) : PartnershipCommand(Context);

[GenerateSerializer, Immutable]
public sealed record MakePledge(CommandContext Context, Guid PledgeId, PledgeKind Kind, int Amount, Guid InstitutionId) : PartnershipCommand(Context);

/// <summary>The first step of an allotment: the amount is set aside in the pledge.</summary>
/// <param name="RunInstitutionId">Who runs the course run; a party.</param>
[GenerateSerializer, Immutable]
public sealed record RequestAllotment(
    CommandContext Context, Guid AllotmentId, Guid PledgeId, Guid CourseRunId, Guid RunInstitutionId, int Amount) : PartnershipCommand(Context);

/// <summary>The last step when the run has reserved the seats.</summary>
[GenerateSerializer, Immutable]
public sealed record ConfirmAllotment(CommandContext Context, Guid AllotmentId) : PartnershipCommand(Context);

/// <summary>The last step when the run has no seats: the amount goes back to the pledge.</summary>
[GenerateSerializer, Immutable]
public sealed record ReturnAllotment(CommandContext Context, Guid AllotmentId, string ReasonCode) : PartnershipCommand(Context);
