using System.Collections.Immutable;
using AiTalent.Domain.Authority;
using AiTalent.Domain.Decisions;

namespace AiTalent.Domain.CourseRuns;

public sealed partial class CourseRun
{
    private Decision<CourseRunEvent> Accept(AcceptOffer command)
    {
        if (CheckAuthority(command) is { } refusal)
            return refusal;
        return Find(command.LearnerId) switch
        {
            { Status: EnrolmentStatus.Enrolled } => Decision<CourseRunEvent>.Nothing,
            { Status: EnrolmentStatus.Expired } => CourseRunRefusals.OfferExpired,
            { } enrolment when HasLapsed(enrolment, command.At) => CourseRunRefusals.OfferExpired,
            { Status: EnrolmentStatus.Offered } enrolment => new OfferAccepted(enrolment.LearnerId, NotBefore(enrolment, command.At)),
            _ => CourseRunRefusals.NoOffer,
        };
    }

    private Decision<CourseRunEvent> Decline(DeclineOffer command)
    {
        if (CheckAuthority(command) is { } refusal)
            return refusal;
        return Find(command.LearnerId) switch
        {
            { Status: EnrolmentStatus.Withdrawn } => Decision<CourseRunEvent>.Nothing,
            { Status: EnrolmentStatus.Expired } => CourseRunRefusals.OfferExpired,
            { } enrolment when HasLapsed(enrolment, command.At) => CourseRunRefusals.OfferExpired,
            { Status: EnrolmentStatus.Offered } enrolment =>
                Decision<CourseRunEvent>.Accept(Releasing(new OfferDeclined(enrolment.LearnerId, NotBefore(enrolment, command.At)), enrolment, command.Context)),
            _ => CourseRunRefusals.NoOffer,
        };
    }

    private Decision<CourseRunEvent> Expire(ExpireOffer command)
    {
        if (Authorization.Require(command) is { } refusal)
            return refusal;
        if (Find(command.LearnerId) is not { Status: EnrolmentStatus.Offered } enrolment)
            return Decision<CourseRunEvent>.Nothing;
        return HasLapsed(enrolment, command.At) ? Decision<CourseRunEvent>.Accept(Expiring(enrolment, command.Context)) : CourseRunRefusals.NotDue;
    }

    /// <summary>True if the offer has expired. The rule decides this; the sweep only records it.</summary>
    private bool HasLapsed(Enrolment enrolment, DateTimeOffset at) => enrolment.Status == EnrolmentStatus.Offered && at >= OfferEnd(enrolment);

    private ImmutableArray<CourseRunEvent> Expiring(Enrolment enrolment, CommandContext context) =>
        Releasing(new OfferExpired(enrolment.LearnerId, NotBefore(enrolment, OfferEnd(enrolment))), enrolment, context);

    /// <summary>Returns the end of an offer, which is never later than the entry deadline.</summary>
    private DateTimeOffset OfferEnd(Enrolment enrolment) => Earlier(enrolment.Until!.Value, Definition!.EntryEndsAt());

    private Decision<CourseRunEvent> ChangeEligibility(ChangeEligibility command)
    {
        if (Authorization.Require(command, Definition!.InstitutionId) is { } refusal)
            return refusal;
        if (Find(command.LearnerId) is not { Status: EnrolmentStatus.Waitlisted } enrolment || enrolment.Eligible == command.Eligible)
            return Decision<CourseRunEvent>.Nothing;
        var events = ImmutableArray.Create<CourseRunEvent>(new EligibilityChanged(enrolment.LearnerId, command.At, command.Eligible));
        return command.Eligible && FreeSeatsIn(enrolment.PartnershipId) > 0 && IsEntryOpen(command.At)
            ? Decision<CourseRunEvent>.Accept(events.Add(Promotion(enrolment, command.Context, Definition!)))
            : Decision<CourseRunEvent>.Accept(events);
    }
}
