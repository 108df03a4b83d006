using System.Collections.Immutable;
using AiTalent.Domain.Authority;
using AiTalent.Domain.Decisions;
using AiTalent.Domain.Languages;

namespace AiTalent.Domain.CourseRuns;

public sealed partial class CourseRun
{
    /// <summary>Why nobody can come into this run at any time; null where it takes place.</summary>
    private Refusal? CheckTakesPlace() =>
        IsDraft ? CourseRunRefusals.RunNotPublished
        : IsCancelled ? CourseRunRefusals.RunCancelled
        : IsClosed ? CourseRunRefusals.RunAlreadyClosed
        : null;

    private Decision<CourseRunEvent> CloseEntry(CloseEntry command)
    {
        if (Rights.Needs(command) is { } refusal)
            return refusal;
        if (command.At < Definition!.EntryEndsAt())
            return CourseRunRefusals.NotDue;
        var events = ImmutableArray.CreateBuilder<CourseRunEvent>();
        EndEntry(events, Definition.EntryEndsAt(), [.. _reservations.Where(entry => !entry.Value.IsHistory).Select(entry => entry.Key)]);
        return Decision<CourseRunEvent>.Accept(events.ToImmutable());
    }

    /// <summary>Nobody waits or has an offer any more, and sponsored seats that nobody took go back.</summary>
    private void EndEntry(ImmutableArray<CourseRunEvent>.Builder events, DateTimeOffset endedAt, IReadOnlyCollection<Guid> allotments)
    {
        var freed = new Dictionary<Guid, int>();
        foreach (var place in InOrder(EnrolmentStatus.Offered))
        {
            events.Add(new OfferExpired(place.LearnerId, NotBefore(place, Earlier(place.Until!.Value, endedAt))));
            if (place.PartnershipId is { } partner)
                freed[partner] = freed.GetValueOrDefault(partner) + 1;
        }

        foreach (var place in InOrder(EnrolmentStatus.Waitlisted))
            events.Add(new LearnerNotPlaced(place.LearnerId, NotBefore(place, endedAt)));
        foreach (var partner in _blocks.Keys)
            ReturnUnused(events, partner, allotments, FreeIn(partner) + freed.GetValueOrDefault(partner));
    }

    private Decision<CourseRunEvent> Cancel(CancelCourseRun command)
    {
        if ((Rights.Needs(command, Definition!.InstitutionId) ?? ReasonCode.Check(command.ReasonCode, "reason")) is { } refusal)
            return refusal;
        if (IsCancelled)
            return Decision<CourseRunEvent>.Nothing;
        if (CheckTakesPlace() is { } over)
            return over;
        if (command.At >= Definition.EndedAt())
            return CourseRunRefusals.RunEnded;
        var events = ImmutableArray.CreateBuilder<CourseRunEvent>();
        events.Add(new CourseRunCancelled(command.ReasonCode));
        var freed = new Dictionary<Guid, int>();
        foreach (var place in Places.Where(place => place.Status.IsLive() && place.TransferId is null).OrderBy(place => place.LearnerId))
        {
            events.Add(new EnrolmentCancelled(place.LearnerId, NotBefore(place, command.At), command.ReasonCode));
            if (place.Status.TakesSeat() && place.PartnershipId is { } partner)
                freed[partner] = freed.GetValueOrDefault(partner) + 1;
        }

        foreach (var partner in _blocks.Keys)
            ReturnUnused(events, partner, _reservations.Keys, FreeIn(partner) + freed.GetValueOrDefault(partner));
        return Decision<CourseRunEvent>.Accept(events.ToImmutable());
    }

    private Decision<CourseRunEvent> Close(CloseCourseRun command)
    {
        if ((Rights.Needs(command, Definition!.InstitutionId) ?? EffectiveTime.Check(command.Context, command.EffectiveAt)) is { } refusal)
            return refusal;
        if (IsClosed)
            return Decision<CourseRunEvent>.Nothing;
        if (CheckTakesPlace() is { } over)
            return over;
        var at = EffectiveTime.Of(command.EffectiveAt, command.At);
        if (at < Definition.EndedAt())
            return CourseRunRefusals.RunNotEnded;
        var named = command.WithoutResult.IsDefault ? [] : command.WithoutResult.ToHashSet();
        List<Place> without = [.. Places.Where(place => place.Status.IsActive()).OrderBy(place => place.LearnerId)];
        if (Places.Any(place => place.TransferId is not null))
            return CourseRunRefusals.TransferInProgress;
        if (!without.TrueForAll(place => named.Contains(place.LearnerId)))
            return CourseRunRefusals.ResultsMissing;
        var events = ImmutableArray.CreateBuilder<CourseRunEvent>();
        EndEntry(events, Definition.EntryEndsAt(), _reservations.Keys);
        foreach (var place in without)
            events.Add(new ResultMissing(place.LearnerId, NotBefore(place, at)));
        events.Add(new CourseRunClosed());
        return Decision<CourseRunEvent>.Accept(events.ToImmutable());
    }

    private IEnumerable<Place> InOrder(EnrolmentStatus status) =>
        Places.Where(place => place.Status == status).OrderBy(place => place.Ticket).ThenBy(place => place.LearnerId);
}
