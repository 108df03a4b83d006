namespace AiTalent.Load.Platform;

// What the public API takes, as far as scenarios send it.
internal sealed record NameBody(string En);

internal sealed record InstitutionBody(Guid Id, string Kind, string Country, string Province, NameBody Name);

internal sealed record CourseBody(Guid Id, Guid InstitutionId, string Code, NameBody Title, int Level, int Hours, string Language);

internal sealed record ProgrammeBody(Guid Id, IReadOnlyList<Guid> Institutions, NameBody Name, IReadOnlyList<Guid> RequiredCourses, string Kind = "aiEngineer");

internal sealed record CourseRunBody(
    Guid Id, Guid CourseId, Guid InstitutionId, DateTimeOffset EnrolmentOpensAt, DateTimeOffset EnrolmentClosesAt, DateOnly StartsOn, DateOnly EndsOn,
    int? Capacity, string TimeZone = "Asia/Ho_Chi_Minh");

internal sealed record CohortBody(Guid Id, Guid InstitutionId, NameBody Name);

internal sealed record LearnerBody(Guid Id, string Country, string Province, string? Gender = null);

internal sealed record EnrolmentBody(Guid LearnerId, DateTimeOffset? EffectiveAt = null);

internal sealed record SponsoredBody(Guid LearnerId, Guid? PartnershipId);

internal sealed record BatchBody(IReadOnlyList<EnrolmentBody> Rows);

internal sealed record ResultBody(Guid LearnerId, string Result, DateTimeOffset? EffectiveAt = null);

internal sealed record CredentialBody(Guid LearnerId, Guid CourseId, Guid InstitutionId, DateTimeOffset EffectiveAt);

internal sealed record AwardBody(Guid LearnerId, Guid CourseId, Guid InstitutionId);

internal sealed record ReasonBody(string Reason);

internal sealed record CloseBody(IReadOnlyList<Guid> WithoutResult);

internal sealed record CapacityBody(int Capacity);

internal sealed record PartnershipBody(Guid Id, NameBody Name, IReadOnlyList<Guid> Parties, DateOnly StartsOn);

internal sealed record SignatureBody(Guid InstitutionId);

internal sealed record PledgeBody(Guid Id, int Amount, Guid InstitutionId, string Kind = "seats");

internal sealed record SeatReturnBody(string? Reason = null);

internal sealed record AllotmentBody(Guid Id, Guid PledgeId, Guid CourseRunId, int Amount);
