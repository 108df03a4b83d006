using AiTalent.Domain.Partnerships;

namespace AiTalent.Api.Partnerships;

internal sealed record AllotmentAnswer(Guid AllotmentId, Guid PledgeId, Guid CourseRunId, int Amount, AllotmentStatus Status, long Position)
{
    public static AllotmentAnswer From(Allotment a, long position) => new(a.AllotmentId, a.PledgeId, a.CourseRunId, a.Amount, a.Status, position);
}
