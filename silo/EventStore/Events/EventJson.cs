using System.Text.Json.Serialization;
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

/// <summary>The JSON of every stored event, generated at build time.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    UseStringEnumConverter = true)]
[JsonSerializable(typeof(InstitutionRegistered))]
[JsonSerializable(typeof(InstitutionRevised))]
[JsonSerializable(typeof(ProgrammeCreated))]
[JsonSerializable(typeof(ProgrammeRevised))]
[JsonSerializable(typeof(AccreditationChanged))]
[JsonSerializable(typeof(ProgrammeCoursesProposed))]
[JsonSerializable(typeof(ProposedCoursesAccepted))]
[JsonSerializable(typeof(ProposedCoursesRejected))]
[JsonSerializable(typeof(ProposedCoursesWithdrawn))]
[JsonSerializable(typeof(CourseCreated))]
[JsonSerializable(typeof(CourseRevised))]
[JsonSerializable(typeof(CourseRunScheduled))]
[JsonSerializable(typeof(CourseRunPublished))]
[JsonSerializable(typeof(CourseRunRevised))]
[JsonSerializable(typeof(BlockReserved))]
[JsonSerializable(typeof(BlockRefused))]
[JsonSerializable(typeof(BlockReleased))]
[JsonSerializable(typeof(BlockSeatsReturned))]
[JsonSerializable(typeof(CourseRunCancelled))]
[JsonSerializable(typeof(CourseRunClosed))]
[JsonSerializable(typeof(CourseRunDraftDeleted))]
[JsonSerializable(typeof(LearnerEnrolled))]
[JsonSerializable(typeof(LearnerWaitlisted))]
[JsonSerializable(typeof(LearnerPromoted))]
[JsonSerializable(typeof(WaitlistSkipped))]
[JsonSerializable(typeof(EligibilityChanged))]
[JsonSerializable(typeof(SeatOffered))]
[JsonSerializable(typeof(OfferAccepted))]
[JsonSerializable(typeof(OfferDeclined))]
[JsonSerializable(typeof(OfferExpired))]
[JsonSerializable(typeof(EnrolmentWithdrawn))]
[JsonSerializable(typeof(EnrolmentSuspended))]
[JsonSerializable(typeof(EnrolmentReinstated))]
[JsonSerializable(typeof(ResultRecorded))]
[JsonSerializable(typeof(TransferRequested))]
[JsonSerializable(typeof(SeatHeld))]
[JsonSerializable(typeof(HoldRefused))]
[JsonSerializable(typeof(TransferredOut))]
[JsonSerializable(typeof(TransferredIn))]
[JsonSerializable(typeof(TransferCancelled))]
[JsonSerializable(typeof(HoldReleased))]
[JsonSerializable(typeof(LearnerNominated))]
[JsonSerializable(typeof(LearnerMovedOut))]
[JsonSerializable(typeof(LearnerNotPlaced))]
[JsonSerializable(typeof(ResultMissing))]
[JsonSerializable(typeof(EnrolmentCancelled))]
[JsonSerializable(typeof(LearnerRegistered))]
[JsonSerializable(typeof(PersonCorrected))]
[JsonSerializable(typeof(ProfileCorrected))]
[JsonSerializable(typeof(PersonErased))]
[JsonSerializable(typeof(CohortCreated))]
[JsonSerializable(typeof(CohortRevised))]
[JsonSerializable(typeof(MembersAdded))]
[JsonSerializable(typeof(MembersRemoved))]
[JsonSerializable(typeof(StaffAssigned))]
[JsonSerializable(typeof(CohortEnrolmentRequested))]
[JsonSerializable(typeof(CredentialIssued))]
[JsonSerializable(typeof(CredentialSuspended))]
[JsonSerializable(typeof(CredentialReinstated))]
[JsonSerializable(typeof(CredentialRevoked))]
[JsonSerializable(typeof(CredentialReissued))]
[JsonSerializable(typeof(PartnershipDrafted))]
[JsonSerializable(typeof(PartnershipRevised))]
[JsonSerializable(typeof(PartnershipProposed))]
[JsonSerializable(typeof(PartnershipSigned))]
[JsonSerializable(typeof(PartnershipActivated))]
[JsonSerializable(typeof(PartnershipEnded))]
[JsonSerializable(typeof(PledgeMade))]
[JsonSerializable(typeof(AllotmentRequested))]
[JsonSerializable(typeof(AllotmentConfirmed))]
[JsonSerializable(typeof(AllotmentReturned))]
[JsonSerializable(typeof(AllotmentReturnRequested))]
[JsonSerializable(typeof(AllotmentSeatsReturned))]
[JsonSerializable(typeof(RoleGranted))]
[JsonSerializable(typeof(RoleRemoved))]
internal sealed partial class EventJson : JsonSerializerContext;
