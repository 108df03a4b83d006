using AiTalent.Contracts.Commands;
using AiTalent.Domain.Partnerships;
using Orleans;
using Orleans.Concurrency;

namespace AiTalent.Contracts.Partnerships;

/// <summary>Represents one partnership; the grain key is the partnership id. Refusals are returned as values.</summary>
[Alias("IPartnershipGrain")]
public interface IPartnershipGrain : IGrainWithGuidKey
{
    /// <summary>Executes a command and returns the resulting state.</summary>
    [Alias("Execute")]
    Task<Outcome<PartnershipState>> Execute(PartnershipCommand command);

    /// <summary>Requests an allotment, advances it as far as possible and returns its state.</summary>
    [Alias("Allot")]
    Task<Outcome<Allotment>> Allot(RequestAllotment command);

    /// <summary>Returns the unused seats of an allotment and advances the return as far as possible.</summary>
    [Alias("ReturnSeats")]
    Task<Outcome<Allotment>> ReturnSeats(RequestSeatReturn command);

    /// <summary>Drives an open allotment to completion. Safe to repeat.</summary>
    [Alias("DriveAllotment")]
    Task DriveAllotment(Guid allotmentId);

    /// <summary>Returns the committed state, or null if the partnership does not exist.</summary>
    [AlwaysInterleave, Alias("Find")]
    Task<PartnershipState?> Find();
}
