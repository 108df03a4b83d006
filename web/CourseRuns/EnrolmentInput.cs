namespace AiTalent.Web.CourseRuns;

/// <summary>What a student asks for.</summary>
/// <param name="Action">enrol, withdraw, accept, decline or transfer.</param>
/// <param name="Key">Made with the form, so that pressing twice is one command.</param>
/// <param name="ProgrammeId">The programme that the enrolment counts toward.</param>
/// <param name="PartnershipId">Whose sponsored seat is wanted; null is a seat of the open part.</param>
/// <param name="TargetRunId">Where a transfer leads.</param>
public sealed record EnrolmentInput(
    string? Action, Guid Key, Guid? ProgrammeId = null, Guid? PartnershipId = null, Guid? TargetRunId = null);
