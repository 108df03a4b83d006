using System.Collections.Immutable;
using System.ComponentModel.DataAnnotations;
using AiTalent.Api.Requests;
using AiTalent.Domain.CourseRuns;

namespace AiTalent.Api.CourseRuns;

/// <param name="EnrolmentOpensAt">The window is half open.</param>
/// <param name="TimeZone">Asia/Ho_Chi_Minh or Asia/Seoul.</param>
/// <param name="Capacity">Seats in all; null is unlimited, 0 is closed.</param>
/// <param name="WaitlistLimit">Most learners who may wait; null is unlimited, 0 is none.</param>
/// <param name="OfferHours">Hours that a promoted learner has to accept; null enrols at once.</param>
/// <param name="EntryClosesAt">The end of the add/drop period; the close of the window where left out.</param>
/// <param name="Draft">Whether it waits to be published; where left out, it is public at once.</param>
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

/// <param name="Reason">Why: a code in snake_case.</param>
internal sealed record CancelCourseRunRequest([property: Required] string? Reason);

/// <param name="WithoutResult">Learners who get no result; everybody who takes part and has none.</param>
/// <param name="EffectiveAt">In the past, by a program that brings history.</param>
internal sealed record CloseCourseRunRequest(ImmutableArray<Guid>? WithoutResult, DateTimeOffset? EffectiveAt);
