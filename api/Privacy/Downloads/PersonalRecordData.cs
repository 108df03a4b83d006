using AiTalent.Application.Localization;
using AiTalent.Contracts.Learners;
using AiTalent.Domain.Learners;
using CsvHelper;

namespace AiTalent.Api.Privacy.Downloads;

/// <summary>Represents all data kept about one person.</summary>
internal sealed record PersonalRecordData(
    DateTimeOffset MadeAt, RecordedAccount Account, RecordedPerson Person, IReadOnlyList<RecordedRole> Roles, IReadOnlyList<RecordedConsent> Consents,
    IReadOnlyList<RecordedEnrolment> Enrolments, IReadOnlyList<RecordedCredential> Credentials, IReadOnlyList<RecordedLogin> Logins,
    IReadOnlyList<RecordedNotification> Notifications, IReadOnlyList<RecordedAccess> Accesses);

[CsvRecord]
internal sealed partial record RecordedAccount(Guid Id, Guid LearnerId, string? Email, string Language, DateTimeOffset CreatedAt, bool SecondFactor);

/// <summary>Represents data from the people store and the attributes known to the log.</summary>
[CsvRecord]
internal sealed partial record RecordedPerson(
    string? FamilyName, string? GivenName, string? LatinName, string? Phone, DateOnly? BirthDate, string? Education, string? Country, string? Province,
    int? AgeBandFrom, string? Gender, Guid? InstitutionId)
{
    public static RecordedPerson Of(PersonData? person, LearnerProfile? profile) => new(
        person?.FamilyName, person?.GivenName, person?.LatinName, person?.Phone, person?.BirthDate, person?.Education, profile?.Country, profile?.Province,
        profile?.AgeBandFrom, profile?.Gender.ToString(), profile?.InstitutionId);
}

[CsvRecord]
internal sealed partial record RecordedRole(string Role, string? Institution, DateTimeOffset GrantedAt);

[CsvRecord]
internal sealed partial record RecordedConsent(string Purpose, string Notice, string Language, DateTimeOffset GivenAt, DateTimeOffset? WithdrawnAt);

/// <summary>Represents one status of the person in a run.</summary>
[CsvRecord]
internal sealed partial record RecordedEnrolment(
    Guid CourseRunId, string? Course, string? Institution, DateOnly StartsOn, DateOnly EndsOn, int Attempt, string Status, DateTimeOffset Since, decimal? Grade);

[CsvRecord]
internal sealed partial record RecordedCredential(string Number, string? Award, string? Institution, string Status, DateTimeOffset IssuedAt);

/// <summary>Represents a provider's account that the person signs in with.</summary>
[CsvRecord]
internal sealed partial record RecordedLogin(string Issuer, string Subject);

/// <param name="SubjectId">The course run or the credential.</param>
[CsvRecord]
internal sealed partial record RecordedNotification(DateTimeOffset At, string Kind, Guid SubjectId, DateTimeOffset? SeenAt);

[CsvRecord]
internal sealed partial record RecordedAccess(DateTimeOffset At, string Role, string? Institution, string Reason);
