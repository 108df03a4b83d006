using System.ComponentModel.DataAnnotations;

namespace AiTalent.Api.Cohorts;

/// <param name="LearnerIds">At most 10,000.</param>
internal sealed record CohortMembersRequest([property: Required] Guid[]? LearnerIds);

/// <param name="Staff">Opaque ids of the persons who look after the cohort; replaces those before.</param>
internal sealed record CohortStaffRequest([property: Required] Guid[]? Staff);

/// <param name="ProgrammeId">The programme that the course is taken in; the cohort's where left out.</param>
/// <param name="PartnershipId">Takes seats that the partnership has set aside.</param>
internal sealed record CohortEnrolmentRequest([property: Required] Guid? CourseRunId, Guid? ProgrammeId, Guid? PartnershipId);
