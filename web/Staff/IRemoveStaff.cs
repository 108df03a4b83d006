using AiTalent.Domain.Authority;
using AiTalent.Domain.Staff;

namespace AiTalent.Web.Staff;

/// <summary>Removes roles from accounts.</summary>
public interface IRemoveStaff
{
    /// <summary>
    /// Removes a role. The account's sessions no longer act by it, and no older invitation restores it.
    /// </summary>
    /// <returns>The problem, or the code of a refusal; null on success.</returns>
    Task<string?> RemoveAsync(Actor actor, Guid accountId, StaffRole role, CancellationToken cancellationToken);
}
