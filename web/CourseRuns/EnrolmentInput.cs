namespace AiTalent.Web.CourseRuns;

/// <summary>Represents a student's request.</summary>
/// <param name="Action">enrol, withdraw, accept, decline or transfer.</param>
/// <param name="Key">Created with the form, so that sending it twice executes one command.</param>
/// <param name="ProgrammeId">The programme that the enrolment counts towards.</param>
/// <param name="PartnershipId">The partnership whose sponsored seat is requested; null for a seat of the open
/// part.</param>
/// <param name="TargetRunId">The target of a transfer.</param>
public sealed record EnrolmentInput(
    string? Action, Guid Key, Guid? ProgrammeId = null, Guid? PartnershipId = null, Guid? TargetRunId = null);
