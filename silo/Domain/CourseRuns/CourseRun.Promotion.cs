using System.Collections.Immutable;
using AiTalent.Domain.Decisions;

namespace AiTalent.Domain.CourseRuns;

public sealed partial class CourseRun
{
    /// <summary>What frees a seat promotes the first eligible learner in the same commit.</summary>
    private ImmutableArray<CourseRunEvent> Releasing(CourseRunEvent release, Place place, CommandContext context)
    {
        var events = ImmutableArray.CreateBuilder<CourseRunEvent>();
        events.Add(release);
        if (place.Status.TakesSeat())
            Promote(events, place.PartnershipId, FreeIn(place.PartnershipId) + 1, context);
        return events.ToImmutable();
    }

    private void Promote(ImmutableArray<CourseRunEvent>.Builder events, Guid? partnershipId, int freeSeats, CommandContext context, CourseRunDefinition? revised = null)
    {
        if (freeSeats <= 0)
            return;
        var part = PartOf(partnershipId);
        var last = 0L;
        var left = freeSeats;
        foreach (var place in part.NextEligible(freeSeats))
        {
            last = place.Ticket;
            left--;
            events.Add(Promotion(place, context, revised ?? Definition!));
        }

        // A seat that stays free went by everyone who waits.
        foreach (var passed in part.SkippedBefore(left > 0 ? long.MaxValue : last))
            events.Add(new WaitlistSkipped(passed.LearnerId, context.At));
    }

    private static PlaceEvent Promotion(Place place, CommandContext context, CourseRunDefinition definition)
    {
        var at = NotBefore(place, context.At);
        return definition.OfferHours is { } hours
            ? new SeatOffered(place.LearnerId, at, at.AddHours(hours))
            : new LearnerPromoted(place.LearnerId, at);
    }
}
