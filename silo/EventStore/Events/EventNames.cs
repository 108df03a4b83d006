using System.Text.Json.Serialization.Metadata;
using AiTalent.Domain.Cohorts;
using AiTalent.Domain.CourseRuns;
using AiTalent.Domain.Courses;
using AiTalent.Domain.Credentials;
using AiTalent.Domain.Institutions;
using AiTalent.Domain.Learners;
using AiTalent.Domain.Partnerships;
using AiTalent.Domain.Programmes;
using AiTalent.Domain.Staff;

namespace AiTalent.EventStore.Events;

/// <summary>The stored name of every event: a literal that never follows a renamed type.</summary>
internal static class EventNames
{
    public static readonly (string Name, JsonTypeInfo Json)[] All =
    [
        ("institution-registered", EventJson.Default.InstitutionRegistered),
        ("institution-revised", EventJson.Default.InstitutionRevised),
        ("programme-created", EventJson.Default.ProgrammeCreated),
        ("programme-revised", EventJson.Default.ProgrammeRevised),
        ("accreditation-changed", EventJson.Default.AccreditationChanged),
        ("programme-courses-proposed", EventJson.Default.ProgrammeCoursesProposed),
        ("proposed-courses-accepted", EventJson.Default.ProposedCoursesAccepted),
        ("proposed-courses-rejected", EventJson.Default.ProposedCoursesRejected),
        ("proposed-courses-withdrawn", EventJson.Default.ProposedCoursesWithdrawn),
        ("course-created", EventJson.Default.CourseCreated),
        ("course-revised", EventJson.Default.CourseRevised),
        ("course-run-scheduled", EventJson.Default.CourseRunScheduled),
        ("course-run-revised", EventJson.Default.CourseRunRevised),
        ("course-run-published", EventJson.Default.CourseRunPublished),
        ("block-reserved", EventJson.Default.BlockReserved),
        ("block-refused", EventJson.Default.BlockRefused),
        ("block-released", EventJson.Default.BlockReleased),
        ("block-seats-returned", EventJson.Default.BlockSeatsReturned),
        ("course-run-cancelled", EventJson.Default.CourseRunCancelled),
        ("course-run-closed", EventJson.Default.CourseRunClosed),
        ("course-run-draft-deleted", EventJson.Default.CourseRunDraftDeleted),
        ("learner-enrolled", EventJson.Default.LearnerEnrolled),
        ("learner-waitlisted", EventJson.Default.LearnerWaitlisted),
        ("learner-promoted", EventJson.Default.LearnerPromoted),
        ("waitlist-skipped", EventJson.Default.WaitlistSkipped),
        ("eligibility-changed", EventJson.Default.EligibilityChanged),
        ("seat-offered", EventJson.Default.SeatOffered),
        ("offer-accepted", EventJson.Default.OfferAccepted),
        ("offer-declined", EventJson.Default.OfferDeclined),
        ("offer-expired", EventJson.Default.OfferExpired),
        ("enrolment-withdrawn", EventJson.Default.EnrolmentWithdrawn),
        ("enrolment-suspended", EventJson.Default.EnrolmentSuspended),
        ("enrolment-reinstated", EventJson.Default.EnrolmentReinstated),
        ("result-recorded", EventJson.Default.ResultRecorded),
        ("transfer-requested", EventJson.Default.TransferRequested),
        ("seat-held", EventJson.Default.SeatHeld),
        ("hold-refused", EventJson.Default.HoldRefused),
        ("transferred-out", EventJson.Default.TransferredOut),
        ("transferred-in", EventJson.Default.TransferredIn),
        ("transfer-cancelled", EventJson.Default.TransferCancelled),
        ("hold-released", EventJson.Default.HoldReleased),
        ("learner-nominated", EventJson.Default.LearnerNominated),
        ("learner-moved-out", EventJson.Default.LearnerMovedOut),
        ("learner-not-placed", EventJson.Default.LearnerNotPlaced),
        ("result-missing", EventJson.Default.ResultMissing),
        ("enrolment-cancelled", EventJson.Default.EnrolmentCancelled),
        ("learner-registered", EventJson.Default.LearnerRegistered),
        ("person-corrected", EventJson.Default.PersonCorrected),
        ("profile-corrected", EventJson.Default.ProfileCorrected),
        ("person-erased", EventJson.Default.PersonErased),
        ("cohort-created", EventJson.Default.CohortCreated),
        ("cohort-revised", EventJson.Default.CohortRevised),
        ("members-added", EventJson.Default.MembersAdded),
        ("members-removed", EventJson.Default.MembersRemoved),
        ("staff-assigned", EventJson.Default.StaffAssigned),
        ("cohort-enrolment-requested", EventJson.Default.CohortEnrolmentRequested),
        ("credential-issued", EventJson.Default.CredentialIssued),
        ("credential-suspended", EventJson.Default.CredentialSuspended),
        ("credential-reinstated", EventJson.Default.CredentialReinstated),
        ("credential-revoked", EventJson.Default.CredentialRevoked),
        ("credential-reissued", EventJson.Default.CredentialReissued),
        ("partnership-drafted", EventJson.Default.PartnershipDrafted),
        ("partnership-revised", EventJson.Default.PartnershipRevised),
        ("partnership-proposed", EventJson.Default.PartnershipProposed),
        ("partnership-signed", EventJson.Default.PartnershipSigned),
        ("partnership-activated", EventJson.Default.PartnershipActivated),
        ("partnership-ended", EventJson.Default.PartnershipEnded),
        ("pledge-made", EventJson.Default.PledgeMade),
        ("allotment-requested", EventJson.Default.AllotmentRequested),
        ("allotment-confirmed", EventJson.Default.AllotmentConfirmed),
        ("allotment-returned", EventJson.Default.AllotmentReturned),
        ("allotment-return-requested", EventJson.Default.AllotmentReturnRequested),
        ("allotment-seats-returned", EventJson.Default.AllotmentSeatsReturned),
        ("role-granted", EventJson.Default.RoleGranted),
        ("role-removed", EventJson.Default.RoleRemoved),
    ];
}
