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
    private Decision<CourseRunEvent> Admit(Enrol command)
    {
        if (IsDraft)
            return CourseRunRefusals.RunNotPublished;
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
        if (command.OverrideReason is null && (Definition!.CheckWindow(at) ?? (command.Eligible ? null : CourseRunRefusals.NotEligible)) is { } closed)
            return closed;
        if (command.PartnershipId is { } partnership && !(_blocks.ContainsKey(partnership) && SeatsOfBlock(partnership) > 0))
            return CourseRunRefusals.NoAllotment;
        return Seat(command, at, place);
    }

    private Decision<CourseRunEvent> Seat(Enrol command, DateTimeOffset at, Place? last)
    {
        var (learner, programme, partnership, reason, attempt) =
            (command.LearnerId, command.ProgrammeId, command.PartnershipId, command.OverrideReason, NextAttempt(last));
        // The seat of an offer that has expired goes down the line before the learner joins it again.
        var expiry = last is { Status: EnrolmentStatus.Offered } ? Expiring(last, command.Context) : [];
        var promoted = expiry.Count(happened => happened is SeatOffered or LearnerPromoted);
        var (freed, left) = last?.PartnershipId == partnership && !expiry.IsEmpty ? (1 - promoted, promoted) : (0, 0);

        if (FreeIn(partnership) + freed > 0 || KeepsSeatIn(partnership, last))
            return Starting(expiry, new LearnerEnrolled(learner, at, attempt, programme, partnership, reason), last, partnership, command.Context);
        if (Definition!.Capacity == 0)
            return CourseRunRefusals.RunClosed;
        if (Waitlisted - promoted >= Definition.WaitlistLimit)
            return CourseRunRefusals.RunFull;
        var position = PartOf(partnership).Waiting - left + 1;
        return Starting(expiry, new LearnerWaitlisted(learner, at, attempt, position, programme, partnership, reason), last, partnership, command.Context);
    }

    /// <summary>Who failed still has a seat; a new attempt in the same part goes on with it.</summary>
    private static bool KeepsSeatIn(Guid? partnershipId, Place? last) =>
        last is { Status: EnrolmentStatus.Failed } && last.PartnershipId == partnershipId;

    /// <summary>A new attempt; one in another part frees the seat of who failed.</summary>
    private Decision<CourseRunEvent> Starting(
        ImmutableArray<CourseRunEvent> before, PlaceEvent start, Place? last, Guid? partnershipId, CommandContext context) =>
        last is { Status: EnrolmentStatus.Failed } && last.PartnershipId != partnershipId
            ? Decision<CourseRunEvent>.Accept(Releasing(start, last, context))
            : Decision<CourseRunEvent>.Accept(before.Add(start));

    private static int NextAttempt(Place? place) => (place?.Attempt ?? 0) + 1;

    /// <summary>The learner, the run's institution, or the learner's own.</summary>
    private Refusal? MayAct(PlaceCommand command) =>
        Rights.NeedsOwn(command, command.LearnerId, Definition!.InstitutionId, command.LearnerInstitutionId);

    /// <summary>Only the run's institution dates back what happened in it: the learner's own could pass a closed window by that.</summary>
    private Refusal? MayDate(PlaceCommand command, DateTimeOffset? effectiveAt) =>
        EffectiveTime.Check(command.Context, effectiveAt)
        ?? (effectiveAt is null || command.Actor.SpeaksFor(Definition!.InstitutionId) ? null : Rights.Other);
}
