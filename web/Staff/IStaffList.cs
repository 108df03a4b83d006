using AiTalent.Domain.Authority;
using AiTalent.Domain.Staff;

namespace AiTalent.Web.Staff;

/// <summary>Who works where, for who may appoint there.</summary>
public interface IStaffList
{
    /// <param name="actor">Who asks.</param>
    /// <param name="institutionId">Whose staff; null for that of the whole country.</param>
    /// <param name="after">Where the page before ended.</param>
    /// <param name="cancellationToken">Gives up.</param>
    Task<StaffResult<StaffView>> FindAsync(Actor actor, Guid? institutionId, string? after, CancellationToken cancellationToken);

    /// <summary>One role of one account, for who may take it away.</summary>
    Task<StaffResult<StaffEntry>> FindOneAsync(Actor actor, Guid accountId, StaffRole role, CancellationToken cancellationToken);
}
