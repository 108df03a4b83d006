using System.Collections.Immutable;
using System.ComponentModel.DataAnnotations;
using AiTalent.Api.Requests;
using AiTalent.Domain.CourseRuns;

namespace AiTalent.Api.CourseRuns;

/// <param name="EnrolmentOpensAt">Start of the enrolment window, which is half-open.</param>
/// <param name="TimeZone">Asia/Ho_Chi_Minh or Asia/Seoul.</param>
/// <param name="Capacity">Total number of seats; null is unlimited, 0 is closed.</param>
/// <param name="WaitlistLimit">Maximum number of waiting learners; null is unlimited, 0 is none.</param>
/// <param name="OfferHours">Hours that a promoted learner has to accept; null enrols immediately.</param>
/// <param name="EntryClosesAt">The end of the add/drop period; defaults to the end of the enrolment window.</param>
/// <param name="Draft">True if the run is created unpublished; by default it is public immediately.</param>
internal sealed record CourseRunRequest(
    Guid? Id, [property: Required] Guid? CourseId, [property: Required] Guid? InstitutionId,
    [property: Required] DateTimeOffset? EnrolmentOpensAt, [property: Required] DateTimeOffset? EnrolmentClosesAt,
    [property: Required] DateOnly? StartsOn, [property: Required] DateOnly? EndsOn, [property: Required] string? TimeZone,
    int? Capacity, int? WaitlistLimit, int? OfferHours, DateTimeOffset? WithdrawalDeadline, bool? Draft,
    DateTimeOffset? EntryClosesAt)
{
    public CourseRunDefinition Definition() => new(
        CourseId.Required("courseId"), InstitutionId.Required("institutionId"),
        EnrolmentOpensAt.Required("enrolmentOpensAt"), EnrolmentClosesAt.Required("enrolmentClosesAt"),
        StartsOn.Required("startsOn"), EndsOn.Required("endsOn"), TimeZone.Required("timeZone"),
        Capacity, WaitlistLimit, OfferHours, WithdrawalDeadline, EntryClosesAt);
}

/// <param name="Reason">The reason, as a code in snake_case.</param>
internal sealed record CancelCourseRunRequest([property: Required] string? Reason);

/// <param name="WithoutResult">Learners who get no result; by default, all participants without one.</param>
/// <param name="EffectiveAt">A time in the past, set by an API client that imports history.</param>
internal sealed record CloseCourseRunRequest(ImmutableArray<Guid>? WithoutResult, DateTimeOffset? EffectiveAt);
