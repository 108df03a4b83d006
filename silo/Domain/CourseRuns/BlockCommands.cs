using AiTalent.Domain.Decisions;
using Orleans;

namespace AiTalent.Domain.CourseRuns;

/// <summary>Sets seats of the open part aside for a partnership, once per allotment.</summary>
[GenerateSerializer, Immutable]
public sealed record ReserveBlock(CommandContext Context, Guid AllotmentId, Guid PartnershipId, int Seats) : CourseRunCommand(Context);

/// <summary>Gives an allotment's seats back to the open part.</summary>
[GenerateSerializer, Immutable]
public sealed record ReleaseBlock(CommandContext Context, Guid AllotmentId) : CourseRunCommand(Context);
