using AiTalent.Domain.Authority;
using AiTalent.Domain.Staff;

namespace AiTalent.Web.Staff;

/// <summary>Lists staff, for actors who may appoint there.</summary>
public interface IStaffList
{
    /// <param name="actor">The reader.</param>
    /// <param name="institutionId">The institution; null for the staff of the whole country.</param>
    /// <param name="after">The cursor at the end of the previous page.</param>
    /// <param name="cancellationToken">Cancels the operation.</param>
    Task<StaffResult<StaffView>> FindAsync(Actor actor, Guid? institutionId, string? after, CancellationToken cancellationToken);

    /// <summary>Returns one role of one account, for actors who may remove it.</summary>
    Task<StaffResult<StaffEntry>> FindOneAsync(Actor actor, Guid accountId, StaffRole role, CancellationToken cancellationToken);
}
