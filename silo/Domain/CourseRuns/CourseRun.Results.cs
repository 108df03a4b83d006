using AiTalent.Domain.Authority;
using AiTalent.Domain.Decisions;
using AiTalent.Domain.Languages;

namespace AiTalent.Domain.CourseRuns;

public sealed partial class CourseRun
{
    private Decision<CourseRunEvent> RecordResult(RecordResult command)
    {
        if ((Rights.Needs(command, Definition!.InstitutionId)
            ?? EffectiveTime.Check(command.Context, command.EffectiveAt)
            ?? CheckSuspension(command)) is { } refusal)
            return refusal;
        if (command.Grade is { } grade && !ResultRules.IsGrade(grade))
            return CourseRunRefusals.GradeOutOfRange;
        if (Find(command.LearnerId) is not { } place || !TakesResult(place, command))
            return CourseRunRefusals.NotEnrolled;
        if (place.TransferId is not null)
            return CourseRunRefusals.TransferInProgress;
        if (place.Status == (command.Passed ? EnrolmentStatus.Completed : EnrolmentStatus.Failed) && place.Grade == command.Grade)
            return Decision<CourseRunEvent>.Nothing;
        if (CheckReason(place, command) is { } reasonless)
            return reasonless;
        var at = EffectiveTime.Of(command.EffectiveAt, NotBefore(place, command.At));
        if (at < Definition.StartedAt())
            return CourseRunRefusals.RunNotStarted;
        if (at < place.LastEffectiveAt)
            return CourseRunRefusals.EffectiveBackwards;
        if (!place.Status.TakesSeat() && FreeIn(place.PartnershipId) <= 0)
            return CourseRunRefusals.RunFull;
        return new ResultRecorded(command.LearnerId, at, command.Passed, command.Grade, command.ReasonCode,
            command.SuspendsCredentials && place.Status == EnrolmentStatus.Completed && !command.Passed);
    }

    /// <summary>Who suspends credentials along with a correction must be allowed to suspend them.</summary>
    private Refusal? CheckSuspension(RecordResult command) =>
        command.SuspendsCredentials ? Rights.Needs(command.Actor, Permissions.IssueCredentials, Definition!.InstitutionId) : null;

    /// <summary>A person who replaces a result, or records one after the run was closed, gives a reason; a program brings what was decided elsewhere.</summary>
    private static Refusal? CheckReason(Place place, RecordResult command)
    {
        return command.ReasonCode is not null || (ResultRules.IsCorrection(place.Status) && command.Actor.Role != Role.Program) ? ReasonCode.Check(command.ReasonCode, "reason") : null;
    }

    /// <summary>Who takes part, a correction, or history's last word on somebody withdrawn (which takes a seat again).</summary>
    private static bool TakesResult(Place place, RecordResult command) =>
        place.Status.IsLearning() || (place.Status == EnrolmentStatus.Withdrawn && command.EffectiveAt is not null);
}
