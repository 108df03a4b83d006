using System.Collections.Immutable;
using AiTalent.Domain.Authority;
using AiTalent.Domain.Decisions;
using AiTalent.Domain.Languages;

namespace AiTalent.Domain.CourseRuns;

public sealed partial class CourseRun
{
    private Decision<CourseRunEvent> Enrol(Enrol command)
    {
        if (MayAct(command) is { } refusal)
            return refusal;
        if (MayDate(command, command.EffectiveAt) is { } misdated)
            return misdated;
        if (command.OverrideReason is { } reason
            && (Rights.Needs(command.Actor, Permissions.Override, Definition!.InstitutionId) ?? ReasonCode.Check(reason, "overrideReason")) is { } noOverride)
            return noOverride;
        return Admit(command);
    }

    /// <summary>Decides on who may be sent here.</summary>
    private Decision<CourseRunEvent> Admit(Enrol command, bool isNomination = false)
    {
        if (CheckTakesPlace() is { } over)
            return over;
        var place = Find(command.LearnerId);
        if (place is { Status: EnrolmentStatus.Held })
            return CourseRunRefusals.TransferInProgress;
        var at = EffectiveTime.Of(command.EffectiveAt, NotBefore(place, command.At));
        if (place?.Status.IsLive() == true && !HasLapsed(place, at))
            return Decision<CourseRunEvent>.Nothing;
        if (place is { Status: EnrolmentStatus.Completed })
            return CourseRunRefusals.AlreadyCompleted;
        if (at < place?.LastEffectiveAt)
            return CourseRunRefusals.EffectiveBackwards;
        if (command.OverrideReason is null && (CheckTime(command) ?? (command.Eligible ? null : CourseRunRefusals.NotEligible with { Subjects = command.MissingPrerequisites })) is { } closed)
            return closed;
        if (command is { IsRepeatRefused: true, EffectiveAt: null, OverrideReason: null })
            return CourseRunRefusals.AlreadyPassed;
        if (command.PartnershipId is { } partnership && !IsOpenBlock(partnership))
            return CourseRunRefusals.NoAllotment;
        if (command is { IsInForce: false, EffectiveAt: null })
            return CourseRunRefusals.AgreementNotInForce;
        return Seat(command, at, place, isNomination);
    }

    /// <summary>The window is for applications; in the add/drop period after it, the run's institution enrols. History is not judged by either.</summary>
    private Refusal? CheckTime(Enrol command)
    {
        if (command.EffectiveAt is not null)
            return null;
        return command.Actor.SpeaksFor(Definition!.InstitutionId) ? Definition.CheckEntry(command.At) : Definition.CheckWindow(command.At);
    }

    private Decision<CourseRunEvent> Seat(Enrol command, DateTimeOffset at, Place? last, bool isNomination)
    {
        var (learner, programme, partnership, reason, attempt) =
            (command.LearnerId, command.ProgrammeId, command.PartnershipId, command.OverrideReason, NextAttempt(last));
        // An offer that has expired, or a seat that goes back to a pledge, goes to the next in line before the learner joins the line.
        var before = last is { Status: EnrolmentStatus.Offered } ? Expiring(last, command.Context) : [];
        var after = KeepsSeatElsewhere(partnership, last) ? Vacating(last!, command.Context) : [];
        if (after is [BlockSeatsReturned, ..])
            (before, after) = (after, before);
        var promoted = before.Count(happened => happened is SeatOffered or LearnerPromoted);
        var (freed, left) = IsFreedIn(partnership, last, before) ? (1 - promoted, promoted) : (0, 0);

        if (FreeIn(partnership) + freed > 0 || KeepsSeatIn(partnership, last))
        {
            if (command is { IsSeatedElsewhere: true, EffectiveAt: null })
                return CourseRunRefusals.AlreadyInCourse;
            return Starting(before, isNomination ? Nominating(command, at, attempt) : new LearnerEnrolled(learner, at, attempt, programme, partnership, reason), after);
        }

        if (Definition!.Capacity == 0)
            return CourseRunRefusals.RunClosed;
        if (at >= Definition.EntryEndsAt())
            return CourseRunRefusals.RunFull;
        if (Waitlisted - promoted >= Definition.WaitlistLimit)
            return CourseRunRefusals.RunFull;
        var position = PartOf(partnership).Waiting - left + 1;
        return Starting(before, new LearnerWaitlisted(learner, at, attempt, position, programme, partnership, reason, isNomination), after);
    }

    private static Decision<CourseRunEvent> Starting(ImmutableArray<CourseRunEvent> before, PlaceEvent start, ImmutableArray<CourseRunEvent> after) =>
        Decision<CourseRunEvent>.Accept(before.Add(start).AddRange(after));

    private LearnerNominated Nominating(Enrol command, DateTimeOffset at, int attempt)
    {
        var until = at.AddHours(Definition!.OfferHours ?? CourseRunDefinition.NominationHours);
        return new(command.LearnerId, at, attempt, command.PartnershipId!.Value, Earlier(until, Definition.EntryEndsAt()));
    }

    /// <summary>Whether the seat that the learner leaves is one of the part.</summary>
    private static bool IsFreedIn(Guid? partnershipId, Place? last, ImmutableArray<CourseRunEvent> leaving) =>
        !leaving.IsEmpty && partnershipId == (leaving.OfType<BlockSeatsReturned>().Any() ? null : last?.PartnershipId);

    /// <summary>Whether the learner still has the seat of the last attempt, with which a new one in the same part goes on.</summary>
    private static bool KeepsSeatIn(Guid? partnershipId, Place? last) =>
        last?.Status.KeepsSeat() == true && last.PartnershipId == partnershipId;

    private static bool KeepsSeatElsewhere(Guid? partnershipId, Place? last) =>
        last?.Status.KeepsSeat() == true && last.PartnershipId != partnershipId;

    /// <summary>What follows when a new attempt gives up the seat of the attempt before.</summary>
    private ImmutableArray<CourseRunEvent> Vacating(Place last, CommandContext context)
    {
        var events = ImmutableArray.CreateBuilder<CourseRunEvent>();
        Free(events, last.PartnershipId, context);
        return events.ToImmutable();
    }

    private static int NextAttempt(Place? place) => (place?.Attempt ?? 0) + 1;

    /// <summary>The learner, the run's institution, or the learner's own.</summary>
    private Refusal? MayAct(PlaceCommand command) =>
        Rights.NeedsOwn(command, command.LearnerId, Definition!.InstitutionId, command.LearnerInstitutionId);

    /// <summary>Only the run's institution dates back what happened in it: the learner's own could pass a closed window by that.</summary>
    private Refusal? MayDate(PlaceCommand command, DateTimeOffset? effectiveAt) =>
        EffectiveTime.Check(command.Context, effectiveAt)
        ?? (effectiveAt is null || command.Actor.SpeaksFor(Definition!.InstitutionId) ? null : Rights.Other);
}
