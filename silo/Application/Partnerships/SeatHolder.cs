using AiTalent.Domain.Authority;
using AiTalent.ReadModel.Enrolments;
using AiTalent.ReadModel.Paging;

namespace AiTalent.Application.Partnerships;

/// <param name="Name">Null if it is hidden or unknown.</param>
/// <param name="HasSheet">True if the reader may open the learner's record.</param>
public sealed record SeatHolder(EnrolmentView Enrolment, string? Name, bool HasSheet);
