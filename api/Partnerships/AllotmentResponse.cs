using AiTalent.Domain.Partnerships;

namespace AiTalent.Api.Partnerships;

internal sealed record AllotmentResponse(Guid AllotmentId, Guid PledgeId, Guid CourseRunId, int Amount, AllotmentStatus Status, int Returned, DateTimeOffset? ReleaseAt,
    bool Returning, long Position)
{
    public static AllotmentResponse From(Allotment a, long position) => new(a.AllotmentId, a.PledgeId, a.CourseRunId, a.Amount, a.Status, a.Returned, a.ReleaseAt, a.IsReturning, position);
}
