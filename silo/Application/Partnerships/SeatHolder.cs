using AiTalent.Domain.Authority;
using AiTalent.ReadModel.Enrolments;
using AiTalent.ReadModel.Paging;

namespace AiTalent.Application.Partnerships;

/// <param name="Name">Null where it may not be shown, or is not known.</param>
/// <param name="HasSheet">Whether the reader may open the learner's sheet.</param>
public sealed record SeatHolder(EnrolmentView Enrolment, string? Name, bool HasSheet);
