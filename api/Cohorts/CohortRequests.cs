using System.ComponentModel.DataAnnotations;

namespace AiTalent.Api.Cohorts;

/// <param name="LearnerIds">At most 10,000.</param>
internal sealed record CohortMembersRequest([property: Required] Guid[]? LearnerIds);

/// <param name="Staff">Opaque ids of the staff responsible for the cohort; replaces the previous list.</param>
internal sealed record CohortStaffRequest([property: Required] Guid[]? Staff);

/// <param name="ProgrammeId">The programme in which the course is taken; defaults to the programme of the cohort.</param>
/// <param name="PartnershipId">Uses seats that the partnership has reserved.</param>
internal sealed record CohortEnrolmentRequest([property: Required] Guid? CourseRunId, Guid? ProgrammeId, Guid? PartnershipId);
