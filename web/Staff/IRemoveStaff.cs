using AiTalent.Domain.Authority;
using AiTalent.Domain.Staff;

namespace AiTalent.Web.Staff;

/// <summary>How a role is taken from who holds it.</summary>
public interface IRemoveStaff
{
    /// <summary>The sessions of the account no longer act by the role afterwards, and no older invitation gives it back.</summary>
    /// <returns>What is wrong, or the code of a refusal; null where it is done.</returns>
    Task<string?> RemoveAsync(Actor actor, Guid accountId, StaffRole role, CancellationToken cancellationToken);
}
