using AiTalent.Domain.Authority;
using AiTalent.ReadModel.Enrolments;
using AiTalent.ReadModel.Paging;

namespace AiTalent.Web.Partnerships;

/// <summary>Who sits in the seats of a partnership; names only as far as the rules let the reader see them.</summary>
public interface ISeatHolders
{
    /// <param name="actor">Who reads; the agreement itself was found to be open to them.</param>
    /// <param name="partnershipId">The agreement.</param>
    /// <param name="parties">Of the agreement.</param>
    /// <param name="page">Which part of the list.</param>
    /// <param name="cancellationToken">Ends it.</param>
    Task<Page<SeatHolder>> ReadAsync(Actor actor, Guid partnershipId, IReadOnlyCollection<Guid> parties, PageRequest page, CancellationToken cancellationToken);
}

/// <param name="Name">Null where it may not be shown, or is not known.</param>
/// <param name="HasSheet">Whether the reader may open the learner's sheet.</param>
public sealed record SeatHolder(EnrolmentView Enrolment, string? Name, bool HasSheet);
