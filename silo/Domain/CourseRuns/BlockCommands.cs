using AiTalent.Domain.Decisions;
using Orleans;

namespace AiTalent.Domain.CourseRuns;

/// <summary>Sets seats of the open part aside for a partnership, once per allotment.</summary>
/// <param name="IsHistory">Whether the allotment is brought as history: it is not judged by the entry, nor ended by its close.</param>
[GenerateSerializer, Immutable, Alias("ReserveBlock")]
public sealed record ReserveBlock(CommandContext Context, Guid AllotmentId, Guid PartnershipId, int Seats, bool IsHistory = false) : CourseRunCommand(Context);

/// <summary>Returns the seats of an allotment that nobody has to the open part, once; from then on a seat of it that becomes free follows.</summary>
[GenerateSerializer, Immutable, Alias("ReturnBlockSeats")]
public sealed record ReturnBlockSeats(CommandContext Context, Guid AllotmentId) : CourseRunCommand(Context);
