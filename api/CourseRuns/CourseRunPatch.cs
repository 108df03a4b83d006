using AiTalent.Api.Requests;
using AiTalent.Domain.CourseRuns;

namespace AiTalent.Api.CourseRuns;

/// <summary>Represents the changes to a run. Omitted fields keep their value; null means unlimited or none.</summary>
internal sealed record CourseRunPatch(
    Optional<DateTimeOffset?> EnrolmentOpensAt, Optional<DateTimeOffset?> EnrolmentClosesAt, Optional<DateOnly?> StartsOn, Optional<DateOnly?> EndsOn,
    Optional<string> TimeZone, Optional<int?> Capacity, Optional<int?> WaitlistLimit, Optional<int?> OfferHours, Optional<DateTimeOffset?> WithdrawalDeadline,
    Optional<DateTimeOffset?> EntryClosesAt)
{
    public CourseRunDefinition On(CourseRunDefinition present) => this == new CourseRunPatch(default, default, default, default, default, default, default, default, default, default)
        ? throw new BadInputException("required", "body")
        : present with
        {
            EnrolmentOpensAt = EnrolmentOpensAt.Or(present.EnrolmentOpensAt).Required("enrolmentOpensAt"),
            EnrolmentClosesAt = EnrolmentClosesAt.Or(present.EnrolmentClosesAt).Required("enrolmentClosesAt"),
            StartsOn = StartsOn.Or(present.StartsOn).Required("startsOn"),
            EndsOn = EndsOn.Or(present.EndsOn).Required("endsOn"),
            TimeZone = TimeZone.Or(present.TimeZone).Required("timeZone"),
            Capacity = Capacity.Or(present.Capacity),
            WaitlistLimit = WaitlistLimit.Or(present.WaitlistLimit),
            OfferHours = OfferHours.Or(present.OfferHours),
            WithdrawalDeadline = WithdrawalDeadline.Or(present.WithdrawalDeadline),
            EntryClosesAt = EntryClosesAt.Or(present.EntryClosesAt),
        };
}
