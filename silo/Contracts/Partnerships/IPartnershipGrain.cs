using AiTalent.Contracts.Commands;
using AiTalent.Domain.Partnerships;
using Orleans;
using Orleans.Concurrency;

namespace AiTalent.Contracts.Partnerships;

/// <summary>One partnership; its key is the id. Refusals come back as values.</summary>
[Alias("IPartnershipGrain")]
public interface IPartnershipGrain : IGrainWithGuidKey
{
    /// <summary>Decides a command; the answer is the state after it.</summary>
    [Alias("Execute")]
    Task<Outcome<PartnershipState>> Execute(PartnershipCommand command);

    /// <summary>Requests an allotment and drives it as far as it goes; the answer says how it ended.</summary>
    [Alias("Allot")]
    Task<Outcome<Allotment>> Allot(RequestAllotment command);

    /// <summary>Returns the seats of an allotment that nobody took, and drives the return as far as it goes.</summary>
    [Alias("ReturnSeats")]
    Task<Outcome<Allotment>> ReturnSeats(RequestSeatReturn command);

    /// <summary>Drives an allotment that is under way to its end; safe to repeat.</summary>
    [Alias("DriveAllotment")]
    Task DriveAllotment(Guid allotmentId);

    /// <summary>The state as committed; null where there is none.</summary>
    [AlwaysInterleave, Alias("Find")]
    Task<PartnershipState?> Find();
}
