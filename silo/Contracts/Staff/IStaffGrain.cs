using AiTalent.Contracts.Commands;
using AiTalent.Domain.Staff;
using Orleans;
using Orleans.Concurrency;

namespace AiTalent.Contracts.Staff;

/// <summary>The roles of one account; its key is the account's id. Refusals come back as values.</summary>
[Alias("IStaffGrain")]
public interface IStaffGrain : IGrainWithGuidKey
{
    /// <summary>Decides a command; the answer is the state after it.</summary>
    [Alias("Execute")]
    Task<Outcome<StaffState>> Execute(StaffCommand command);

    /// <summary>The roles as committed; none where none was ever granted.</summary>
    [AlwaysInterleave, Alias("Find")]
    Task<StaffState> Find();
}
