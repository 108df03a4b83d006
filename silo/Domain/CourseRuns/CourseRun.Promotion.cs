using System.Collections.Immutable;
using AiTalent.Domain.Decisions;

namespace AiTalent.Domain.CourseRuns;

public sealed partial class CourseRun
{
    /// <summary>
    /// Promotes the first eligible learner in the commit that frees a seat, or returns the seat to its pledge.
    /// </summary>
    private ImmutableArray<CourseRunEvent> Releasing(CourseRunEvent release, Enrolment enrolment, CommandContext context)
    {
        var events = ImmutableArray.CreateBuilder<CourseRunEvent>();
        events.Add(release);
        if (enrolment.Status.TakesSeat())
            Free(events, enrolment.PartnershipId, context);
        return events.ToImmutable();
    }

    private void Free(ImmutableArray<CourseRunEvent>.Builder events, Guid? partnershipId, CommandContext context)
    {
        if (partnershipId is { } partner && ReturnedAllotment(partner) is { } allotmentId)
        {
            events.Add(new BlockSeatsReturned(allotmentId, partner, 1));
            Promote(events, null, FreeSeatsIn(null) + 1, context);
            return;
        }

        Promote(events, partnershipId, FreeSeatsIn(partnershipId) + 1, context);
    }

    private void Promote(ImmutableArray<CourseRunEvent>.Builder events, Guid? partnershipId, int freeSeats, CommandContext context, CourseRunDefinition? revised = null)
    {
        if (freeSeats <= 0 || !IsEntryOpen(context.At, revised))
            return;
        var part = PartOf(partnershipId);
        var last = 0L;
        var left = freeSeats;
        foreach (var enrolment in part.NextEligible(freeSeats))
        {
            last = enrolment.Ticket;
            left--;
            events.Add(Promotion(enrolment, context, revised ?? Definition!));
        }

        // A seat that remains free has passed every waitlisted learner.
        foreach (var passed in part.SkippedBefore(left > 0 ? long.MaxValue : last))
            events.Add(new WaitlistSkipped(passed.LearnerId, context.At));
    }

    private static EnrolmentEvent Promotion(Enrolment enrolment, CommandContext context, CourseRunDefinition definition)
    {
        var at = NotBefore(enrolment, context.At);
        return (definition.OfferHours ?? (enrolment.IsNominated ? CourseRunDefinition.NominationHours : null)) is { } hours
            ? new SeatOffered(enrolment.LearnerId, at, Earlier(at.AddHours(hours), definition.EntryEndsAt()))
            : new LearnerPromoted(enrolment.LearnerId, at);
    }

    /// <summary>True if a free seat can be given to a learner.</summary>
    private bool IsEntryOpen(DateTimeOffset at, CourseRunDefinition? revised = null) =>
        !IsCancelled && !IsClosed && at < (revised ?? Definition!).EntryEndsAt();

    private static DateTimeOffset Earlier(DateTimeOffset one, DateTimeOffset other) => one < other ? one : other;
}
