using AiTalent.Domain.Authority;
using AiTalent.ReadModel.Enrolments;
using AiTalent.ReadModel.Paging;

namespace AiTalent.Web.Partnerships;

/// <summary>Reads the learners in the seats of a partnership; names only as far as the reader may see them.</summary>
public interface ISeatHolders
{
    /// <param name="actor">The reader, whose access to the agreement was checked.</param>
    /// <param name="partnershipId">The agreement.</param>
    /// <param name="parties">The parties of the agreement.</param>
    /// <param name="page">The page.</param>
    /// <param name="cancellationToken">Cancels the operation.</param>
    Task<Page<SeatHolder>> ReadAsync(Actor actor, Guid partnershipId, IReadOnlyCollection<Guid> parties, PageRequest page, CancellationToken cancellationToken);
}

/// <param name="Name">Null if it is hidden or unknown.</param>
/// <param name="HasSheet">True if the reader may open the learner's record.</param>
public sealed record SeatHolder(EnrolmentView Enrolment, string? Name, bool HasSheet);
