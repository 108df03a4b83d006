namespace AiTalent.Api.Demonstration.CourseRuns;

/// <summary>Represents seats that an allotment of a partnership reserves in a run.</summary>
internal sealed record Block(Guid AllotmentId, Guid PartnershipId, Guid PledgeId, int Seats);
