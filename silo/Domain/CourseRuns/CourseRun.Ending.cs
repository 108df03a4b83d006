using System.Collections.Immutable;
using AiTalent.Domain.Authority;
using AiTalent.Domain.Decisions;
using AiTalent.Domain.Languages;

namespace AiTalent.Domain.CourseRuns;

public sealed partial class CourseRun
{
    /// <summary>Returns the reason why the run can never accept enrolments; null if it can.</summary>
    private Refusal? CheckTakesEnrolments() =>
        IsDraft ? CourseRunRefusals.RunNotPublished
        : IsCancelled ? CourseRunRefusals.RunCancelled
        : IsClosed ? CourseRunRefusals.RunAlreadyClosed
        : null;

    private Decision<CourseRunEvent> CloseEntry(CloseEntry command)
    {
        if (Authorization.Require(command) is { } refusal)
            return refusal;
        if (command.At < Definition!.EntryEndsAt())
            return CourseRunRefusals.NotDue;
        var events = ImmutableArray.CreateBuilder<CourseRunEvent>();
        EndEntry(events, Definition.EntryEndsAt(), [.. _reservations.Where(entry => !entry.Value.IsHistory).Select(entry => entry.Key)]);
        return Decision<CourseRunEvent>.Accept(events.ToImmutable());
    }

    /// <summary>Ends the waitlist and all offers, and returns unused sponsored seats.</summary>
    private void EndEntry(ImmutableArray<CourseRunEvent>.Builder events, DateTimeOffset endedAt, IReadOnlyCollection<Guid> allotments)
    {
        var freed = new Dictionary<Guid, int>();
        foreach (var enrolment in InOrder(EnrolmentStatus.Offered))
        {
            events.Add(new OfferExpired(enrolment.LearnerId, NotBefore(enrolment, Earlier(enrolment.Until!.Value, endedAt))));
            if (enrolment.PartnershipId is { } partner)
                freed[partner] = freed.GetValueOrDefault(partner) + 1;
        }

        foreach (var enrolment in InOrder(EnrolmentStatus.Waitlisted))
            events.Add(new LearnerNotPlaced(enrolment.LearnerId, NotBefore(enrolment, endedAt)));
        foreach (var partner in _blocks.Keys)
            ReturnUnused(events, partner, allotments, FreeSeatsIn(partner) + freed.GetValueOrDefault(partner));
    }

    private Decision<CourseRunEvent> Cancel(CancelCourseRun command)
    {
        if ((Authorization.Require(command, Definition!.InstitutionId) ?? ReasonCode.Check(command.ReasonCode, "reason")) is { } refusal)
            return refusal;
        if (IsCancelled)
            return Decision<CourseRunEvent>.Nothing;
        if (CheckTakesEnrolments() is { } over)
            return over;
        if (command.At >= Definition.EndedAt())
            return CourseRunRefusals.RunEnded;
        var events = ImmutableArray.CreateBuilder<CourseRunEvent>();
        events.Add(new CourseRunCancelled(command.ReasonCode));
        var freed = new Dictionary<Guid, int>();
        foreach (var enrolment in Enrolments.Where(enrolment => enrolment.Status.IsLive() && enrolment.TransferId is null).OrderBy(enrolment => enrolment.LearnerId))
        {
            events.Add(new EnrolmentCancelled(enrolment.LearnerId, NotBefore(enrolment, command.At), command.ReasonCode));
            if (enrolment.Status.TakesSeat() && enrolment.PartnershipId is { } partner)
                freed[partner] = freed.GetValueOrDefault(partner) + 1;
        }

        foreach (var partner in _blocks.Keys)
            ReturnUnused(events, partner, _reservations.Keys, FreeSeatsIn(partner) + freed.GetValueOrDefault(partner));
        return Decision<CourseRunEvent>.Accept(events.ToImmutable());
    }

    private Decision<CourseRunEvent> Close(CloseCourseRun command)
    {
        if ((Authorization.Require(command, Definition!.InstitutionId) ?? EffectiveTime.Check(command.Context, command.EffectiveAt)) is { } refusal)
            return refusal;
        if (IsClosed)
            return Decision<CourseRunEvent>.Nothing;
        if (CheckTakesEnrolments() is { } over)
            return over;
        var at = EffectiveTime.Of(command.EffectiveAt, command.At);
        if (at < Definition.EndedAt())
            return CourseRunRefusals.RunNotEnded;
        var named = command.WithoutResult.IsDefault ? [] : command.WithoutResult.ToHashSet();
        List<Enrolment> without = [.. Enrolments.Where(enrolment => enrolment.Status.IsActive()).OrderBy(enrolment => enrolment.LearnerId)];
        if (Enrolments.Any(enrolment => enrolment.TransferId is not null))
            return CourseRunRefusals.TransferInProgress;
        if (!without.TrueForAll(enrolment => named.Contains(enrolment.LearnerId)))
            return CourseRunRefusals.ResultsMissing;
        var events = ImmutableArray.CreateBuilder<CourseRunEvent>();
        EndEntry(events, Definition.EntryEndsAt(), _reservations.Keys);
        foreach (var enrolment in without)
            events.Add(new ResultMissing(enrolment.LearnerId, NotBefore(enrolment, at)));
        events.Add(new CourseRunClosed());
        return Decision<CourseRunEvent>.Accept(events.ToImmutable());
    }

    private IEnumerable<Enrolment> InOrder(EnrolmentStatus status) =>
        Enrolments.Where(enrolment => enrolment.Status == status).OrderBy(enrolment => enrolment.Ticket).ThenBy(enrolment => enrolment.LearnerId);
}
