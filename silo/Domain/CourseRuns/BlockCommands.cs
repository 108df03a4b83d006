using AiTalent.Domain.Decisions;
using Orleans;

namespace AiTalent.Domain.CourseRuns;

/// <summary>Reserves seats of the open part for a partnership, once per allotment.</summary>
/// <param name="IsHistory">True if the allotment is imported as history: the entry deadline neither refuses nor
/// ends it.</param>
[GenerateSerializer, Immutable, Alias("ReserveBlock")]
public sealed record ReserveBlock(CommandContext Context, Guid AllotmentId, Guid PartnershipId, int Seats, bool IsHistory = false) : CourseRunCommand(Context);

/// <summary>
/// Returns the unused seats of an allotment to the open part, once. Seats of it that become free later are returned
/// too.
/// </summary>
[GenerateSerializer, Immutable, Alias("ReturnBlockSeats")]
public sealed record ReturnBlockSeats(CommandContext Context, Guid AllotmentId) : CourseRunCommand(Context);
