using System.Collections.Immutable;
using AiTalent.Domain.Authority;
using AiTalent.Domain.Decisions;

namespace AiTalent.Domain.CourseRuns;

public sealed partial class CourseRun
{
    private Decision<CourseRunEvent> Schedule(ScheduleCourseRun command)
    {
        var definition = command.Definition.Cleaned();
        if (Authorization.Require(command, definition.InstitutionId) is { } refusal)
            return refusal;
        if (definition.Check() is { } malformed)
            return malformed;
        var scheduled = new CourseRunScheduled(command.CourseRunId, definition, command.IsDraft);
        if (_first is null)
            return scheduled;
        return scheduled == _first && !IsDeleted ? Decision<CourseRunEvent>.Nothing : Definitions.AlreadyExists;
    }

    private Decision<CourseRunEvent> Publish(PublishCourseRun command)
    {
        if (Authorization.Require(command, Definition!.InstitutionId) is { } refusal)
            return refusal;
        return IsDraft ? new CourseRunPublished() : Decision<CourseRunEvent>.Nothing;
    }

    private Decision<CourseRunEvent> DeleteDraft(DeleteCourseRunDraft command)
    {
        if (Authorization.Require(command, Definition!.InstitutionId) is { } refusal)
            return refusal;
        if (IsDeleted)
            return Decision<CourseRunEvent>.Nothing;
        return IsDraft ? new CourseRunDraftDeleted() : CourseRunRefusals.RunPublished;
    }

    private Decision<CourseRunEvent> Revise(ReviseCourseRun command)
    {
        var definition = command.Definition.Cleaned();
        if (Authorization.Require(command, Definition!.InstitutionId) is { } refusal)
            return refusal;
        if (IsCancelled || IsClosed)
            return IsCancelled ? CourseRunRefusals.RunCancelled : CourseRunRefusals.RunAlreadyClosed;
        if (definition.CourseId != Definition.CourseId)
            return new Refusal("immutable", "courseId");
        if (definition.InstitutionId != Definition.InstitutionId)
            return new Refusal("immutable", "institutionId");
        if (definition.Check() is { } malformed)
            return malformed;
        if (definition == Definition)
            return Decision<CourseRunEvent>.Nothing;
        if (Definitions.CheckRevision(Revision, command.ExpectedRevision) is { } stale)
            return stale;
        var left = OpenSeatsLeftOf(definition.Capacity);
        if (left < 0)
            return CourseRunRefusals.CapacityBelowTaken;
        var events = ImmutableArray.CreateBuilder<CourseRunEvent>();
        events.Add(new CourseRunRevised(definition));
        Promote(events, null, left ?? Unlimited, command.Context, definition);
        // Dates that reopen the entry also reopen it for the blocks.
        foreach (var partnershipId in _blocks.Keys)
            Promote(events, partnershipId, FreeSeatsIn(partnershipId), command.Context, definition);
        return Decision<CourseRunEvent>.Accept(events.ToImmutable());
    }
}
