using AiTalent.Contracts.Commands;
using AiTalent.Domain.Staff;
using Orleans;
using Orleans.Concurrency;

namespace AiTalent.Contracts.Staff;

/// <summary>
/// Represents the roles of one account; the grain key is the account id. Refusals are returned as values.
/// </summary>
[Alias("IStaffGrain")]
public interface IStaffGrain : IGrainWithGuidKey
{
    /// <summary>Executes a command and returns the resulting state.</summary>
    [Alias("Execute")]
    Task<Outcome<StaffState>> Execute(StaffCommand command);

    /// <summary>Returns the committed roles; empty if none was ever granted.</summary>
    [AlwaysInterleave, Alias("Find")]
    Task<StaffState> Find();
}
