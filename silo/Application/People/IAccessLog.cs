using AiTalent.Domain.Authority;

namespace AiTalent.Application.People;

/// <summary>Records who reads whose personal data, before the data is shown. The accounts keep the records.</summary>
public interface IAccessLog
{
    /// <summary>Records that the actor reads the data of other learners; reading one's own leaves no record.</summary>
    /// <param name="actor">The reader, who was found to have the right.</param>
    /// <param name="learnerIds">The learners whose data is read.</param>
    /// <param name="reason">One of <see cref="AccessReason"/>.</param>
    /// <param name="cancellationToken">Cancels the operation.</param>
    Task WriteAsync(Actor actor, IEnumerable<Guid> learnerIds, string reason, CancellationToken cancellationToken);
}
