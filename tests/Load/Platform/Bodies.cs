using AiTalent.Application;
using AiTalent.Application.Localization;

namespace AiTalent.Load.Platform;

// The request bodies of the public API, as far as scenarios send them.
internal sealed record NameRequest(string En);

internal sealed record InstitutionRequest(Guid Id, string Kind, string Country, string Province, NameRequest Name);

internal sealed record CourseRequest(Guid Id, Guid InstitutionId, string Code, NameRequest Title, int Level, int Hours, string Language);

internal sealed record ProgrammeRequest(Guid Id, IReadOnlyList<Guid> Institutions, NameRequest Name, IReadOnlyList<Guid> RequiredCourses, string Kind = "aiEngineer");

internal sealed record CourseRunRequest(
    Guid Id, Guid CourseId, Guid InstitutionId, DateTimeOffset EnrolmentOpensAt, DateTimeOffset EnrolmentClosesAt, DateOnly StartsOn, DateOnly EndsOn,
    int? Capacity, string TimeZone = "Asia/Ho_Chi_Minh");

internal sealed record CohortRequest(Guid Id, Guid InstitutionId, NameRequest Name);

internal sealed record LearnerRequest(Guid Id, string Country, string Province, string? Gender = null);

internal sealed record EnrolmentRequest(Guid LearnerId, DateTimeOffset? EffectiveAt = null);

internal sealed record SponsoredEnrolmentRequest(Guid LearnerId, Guid? PartnershipId);

internal sealed record EnrolmentBatchRequest(IReadOnlyList<EnrolmentRequest> Rows);

internal sealed record ResultRequest(Guid LearnerId, string Result, DateTimeOffset? EffectiveAt = null);

internal sealed record CredentialRequest(Guid LearnerId, Guid CourseId, Guid InstitutionId, DateTimeOffset EffectiveAt);

internal sealed record AwardRequest(Guid LearnerId, Guid CourseId, Guid InstitutionId);

internal sealed record ReasonRequest(string Reason);

internal sealed record CloseCourseRunRequest(IReadOnlyList<Guid> WithoutResult);

internal sealed record CapacityRequest(int Capacity);

internal sealed record PartnershipRequest(Guid Id, NameRequest Name, IReadOnlyList<Guid> Parties, DateOnly StartsOn);

internal sealed record SignatureRequest(Guid InstitutionId);

internal sealed record PledgeRequest(Guid Id, int Amount, Guid InstitutionId, string Kind = "seats");

internal sealed record SeatReturnRequest(string? Reason = null);

internal sealed record AllotmentRequest(Guid Id, Guid PledgeId, Guid CourseRunId, int Amount);
