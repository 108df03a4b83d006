using System.Collections.Immutable;
using AiTalent.Domain.Authority;
using AiTalent.Domain.Decisions;

namespace AiTalent.Domain.CourseRuns;

public sealed partial class CourseRun
{
    private Decision<CourseRunEvent> Accept(AcceptOffer command)
    {
        if (MayAct(command) is { } refusal)
            return refusal;
        return Find(command.LearnerId) switch
        {
            { Status: EnrolmentStatus.Enrolled } => Decision<CourseRunEvent>.Nothing,
            { Status: EnrolmentStatus.Expired } => CourseRunRefusals.OfferExpired,
            { } place when HasLapsed(place, command.At) => CourseRunRefusals.OfferExpired,
            { Status: EnrolmentStatus.Offered } place => new OfferAccepted(place.LearnerId, NotBefore(place, command.At)),
            _ => CourseRunRefusals.NoOffer,
        };
    }

    private Decision<CourseRunEvent> Decline(DeclineOffer command)
    {
        if (MayAct(command) is { } refusal)
            return refusal;
        return Find(command.LearnerId) switch
        {
            { Status: EnrolmentStatus.Withdrawn } => Decision<CourseRunEvent>.Nothing,
            { Status: EnrolmentStatus.Expired } => CourseRunRefusals.OfferExpired,
            { } place when HasLapsed(place, command.At) => CourseRunRefusals.OfferExpired,
            { Status: EnrolmentStatus.Offered } place =>
                Decision<CourseRunEvent>.Accept(Releasing(new OfferDeclined(place.LearnerId, NotBefore(place, command.At)), place, command.Context)),
            _ => CourseRunRefusals.NoOffer,
        };
    }

    private Decision<CourseRunEvent> Expire(ExpireOffer command)
    {
        if (Rights.Needs(command) is { } refusal)
            return refusal;
        if (Find(command.LearnerId) is not { Status: EnrolmentStatus.Offered } place)
            return Decision<CourseRunEvent>.Nothing;
        return HasLapsed(place, command.At) ? Decision<CourseRunEvent>.Accept(Expiring(place, command.Context)) : CourseRunRefusals.NotDue;
    }

    /// <summary>The rule decides that an offer has expired; the sweep only records it.</summary>
    private bool HasLapsed(Place place, DateTimeOffset at) => place.Status == EnrolmentStatus.Offered && at >= OfferEnd(place);

    private ImmutableArray<CourseRunEvent> Expiring(Place place, CommandContext context) =>
        Releasing(new OfferExpired(place.LearnerId, NotBefore(place, OfferEnd(place))), place, context);

    /// <summary>No offer outlasts the entry, also where it was made for longer.</summary>
    private DateTimeOffset OfferEnd(Place place) => Earlier(place.Until!.Value, Definition!.EntryEndsAt());

    private Decision<CourseRunEvent> ChangeEligibility(ChangeEligibility command)
    {
        if (Rights.Needs(command, Definition!.InstitutionId) is { } refusal)
            return refusal;
        if (Find(command.LearnerId) is not { Status: EnrolmentStatus.Waitlisted } place || place.Eligible == command.Eligible)
            return Decision<CourseRunEvent>.Nothing;
        var events = ImmutableArray.Create<CourseRunEvent>(new EligibilityChanged(place.LearnerId, command.At, command.Eligible));
        return command.Eligible && FreeIn(place.PartnershipId) > 0 && IsEntryOpen(command.At)
            ? Decision<CourseRunEvent>.Accept(events.Add(Promotion(place, command.Context, Definition!)))
            : Decision<CourseRunEvent>.Accept(events);
    }
}
