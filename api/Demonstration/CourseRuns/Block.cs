namespace AiTalent.Api.Demonstration.CourseRuns;

/// <summary>Seats that an allotment of a partnership sets aside in a run.</summary>
internal sealed record Block(Guid AllotmentId, Guid PartnershipId, Guid PledgeId, int Seats);
