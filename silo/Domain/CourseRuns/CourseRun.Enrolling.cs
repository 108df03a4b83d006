using System.Collections.Immutable;
using AiTalent.Domain.Authority;
using AiTalent.Domain.Decisions;
using AiTalent.Domain.Languages;

namespace AiTalent.Domain.CourseRuns;

public sealed partial class CourseRun
{
    private Decision<CourseRunEvent> Enrol(Enrol command)
    {
        if (CheckAuthority(command) is { } refusal)
            return refusal;
        if (CheckEffectiveDate(command, command.EffectiveAt) is { } misdated)
            return misdated;
        if (command.OverrideReason is { } reason
            && (Authorization.Require(command.Actor, Permissions.Override, Definition!.InstitutionId) ?? ReasonCode.Check(reason, "overrideReason")) is { } noOverride)
            return noOverride;
        return Admit(command);
    }

    /// <summary>Decides on an enrolment by an authorized actor.</summary>
    private Decision<CourseRunEvent> Admit(Enrol command, bool isNomination = false)
    {
        if (CheckTakesEnrolments() is { } over)
            return over;
        var enrolment = Find(command.LearnerId);
        if (enrolment is { Status: EnrolmentStatus.Held })
            return CourseRunRefusals.TransferInProgress;
        var at = EffectiveTime.Of(command.EffectiveAt, NotBefore(enrolment, command.At));
        if (enrolment?.Status.IsLive() == true && !HasLapsed(enrolment, at))
            return Decision<CourseRunEvent>.Nothing;
        if (enrolment is { Status: EnrolmentStatus.Completed })
            return CourseRunRefusals.AlreadyCompleted;
        if (at < enrolment?.LastEffectiveAt)
            return CourseRunRefusals.EffectiveBackwards;
        if (command.OverrideReason is null && (CheckTime(command) ?? (command.Eligible ? null : CourseRunRefusals.NotEligible with { Subjects = command.MissingPrerequisites })) is { } closed)
            return closed;
        if (command is { IsRepeatRefused: true, EffectiveAt: null, OverrideReason: null })
            return CourseRunRefusals.AlreadyPassed;
        if (command.PartnershipId is { } partnership && !IsOpenBlock(partnership))
            return CourseRunRefusals.NoAllotment;
        if (command is { IsInForce: false, EffectiveAt: null })
            return CourseRunRefusals.AgreementNotInForce;
        return Seat(command, at, enrolment, isNomination);
    }

    /// <summary>
    /// The window applies to applications; in the add/drop period after it, only the run's institution enrols.
    /// Neither applies to history.
    /// </summary>
    private Refusal? CheckTime(Enrol command)
    {
        if (command.EffectiveAt is not null)
            return null;
        return command.Actor.SpeaksFor(Definition!.InstitutionId) ? Definition.CheckEntry(command.At) : Definition.CheckWindow(command.At);
    }

    private Decision<CourseRunEvent> Seat(Enrol command, DateTimeOffset at, Enrolment? last, bool isNomination)
    {
        var (learner, programme, partnership, reason, attempt) =
            (command.LearnerId, command.ProgrammeId, command.PartnershipId, command.OverrideReason, NextAttempt(last));
        // An expired offer, or a seat that returns to a pledge, is passed to the next learner in line before the
        // new learner joins.
        var before = last is { Status: EnrolmentStatus.Offered } ? Expiring(last, command.Context) : [];
        var after = RetainsSeatElsewhere(partnership, last) ? Vacating(last!, command.Context) : [];
        if (after is [BlockSeatsReturned, ..])
            (before, after) = (after, before);
        var promoted = before.Count(@event => @event is SeatOffered or LearnerPromoted);
        var (freed, left) = IsFreedIn(partnership, last, before) ? (1 - promoted, promoted) : (0, 0);

        if (FreeSeatsIn(partnership) + freed > 0 || RetainsSeatIn(partnership, last))
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

    private static Decision<CourseRunEvent> Starting(ImmutableArray<CourseRunEvent> before, EnrolmentEvent start, ImmutableArray<CourseRunEvent> after) =>
        Decision<CourseRunEvent>.Accept(before.Add(start).AddRange(after));

    private LearnerNominated Nominating(Enrol command, DateTimeOffset at, int attempt)
    {
        var until = at.AddHours(Definition!.OfferHours ?? CourseRunDefinition.NominationHours);
        return new(command.LearnerId, at, attempt, command.PartnershipId!.Value, Earlier(until, Definition.EntryEndsAt()));
    }

    /// <summary>True if the seat that the learner leaves belongs to the part.</summary>
    private static bool IsFreedIn(Guid? partnershipId, Enrolment? last, ImmutableArray<CourseRunEvent> leaving) =>
        !leaving.IsEmpty && partnershipId == (leaving.OfType<BlockSeatsReturned>().Any() ? null : last?.PartnershipId);

    /// <summary>
    /// True if the learner still holds the seat of the last attempt, which a new attempt in the same part reuses.
    /// </summary>
    private static bool RetainsSeatIn(Guid? partnershipId, Enrolment? last) =>
        last?.Status.RetainsSeat() == true && last.PartnershipId == partnershipId;

    private static bool RetainsSeatElsewhere(Guid? partnershipId, Enrolment? last) =>
        last?.Status.RetainsSeat() == true && last.PartnershipId != partnershipId;

    /// <summary>Returns the events of releasing the previous attempt's seat for a new attempt.</summary>
    private ImmutableArray<CourseRunEvent> Vacating(Enrolment last, CommandContext context)
    {
        var events = ImmutableArray.CreateBuilder<CourseRunEvent>();
        Free(events, last.PartnershipId, context);
        return events.ToImmutable();
    }

    private static int NextAttempt(Enrolment? enrolment) => (enrolment?.Attempt ?? 0) + 1;

    /// <summary>Requires the learner, the run's institution or the learner's own institution.</summary>
    private Refusal? CheckAuthority(EnrolmentCommand command) =>
        Authorization.RequireOwn(command, command.LearnerId, Definition!.InstitutionId, command.LearnerInstitutionId);

    /// <summary>
    /// Only the run's institution may backdate; otherwise the learner's own institution could bypass a closed
    /// window.
    /// </summary>
    private Refusal? CheckEffectiveDate(EnrolmentCommand command, DateTimeOffset? effectiveAt) =>
        EffectiveTime.Check(command.Context, effectiveAt)
        ?? (effectiveAt is null || command.Actor.SpeaksFor(Definition!.InstitutionId) ? null : Authorization.Other);
}
