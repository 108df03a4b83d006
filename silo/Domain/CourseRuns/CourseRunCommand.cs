using System.Collections.Immutable;
using AiTalent.Domain.Decisions;
using Orleans;

namespace AiTalent.Domain.CourseRuns;

[GenerateSerializer, Immutable, Alias("CourseRunCommand")]
public abstract record CourseRunCommand(CommandContext Context) : Command(Context);

/// <param name="IsDraft">True to keep the run visible only to its institution's staff, without enrolments, until it
/// is published.</param>
[GenerateSerializer, Immutable, Alias("ScheduleCourseRun")]
public sealed record ScheduleCourseRun(CommandContext Context, Guid CourseRunId, CourseRunDefinition Definition, bool IsDraft = false) : CourseRunCommand(Context);

/// <summary>Publishes a draft permanently.</summary>
[GenerateSerializer, Immutable, Alias("PublishCourseRun")]
public sealed record PublishCourseRun(CommandContext Context) : CourseRunCommand(Context);

/// <param name="ExpectedRevision">The revision that the change is based on; only edits of the definition increment
/// it.</param>
[GenerateSerializer, Immutable, Alias("ReviseCourseRun")]
public sealed record ReviseCourseRun(CommandContext Context, CourseRunDefinition Definition, int? ExpectedRevision) : CourseRunCommand(Context);

/// <summary>Permanently deletes a draft.</summary>
[GenerateSerializer, Immutable, Alias("DeleteCourseRunDraft")]
public sealed record DeleteCourseRunDraft(CommandContext Context) : CourseRunCommand(Context);

/// <summary>
/// Cancels the run before or during its dates. Waitlisted, offered and active enrolments are cancelled; recorded
/// results remain.
/// </summary>
/// <param name="ReasonCode">The reason, a code in snake_case.</param>
[GenerateSerializer, Immutable, Alias("CancelCourseRun")]
public sealed record CancelCourseRun(CommandContext Context, string ReasonCode) : CourseRunCommand(Context);

/// <summary>Closes the run after its last day.</summary>
/// <param name="WithoutResult">Learners who get no result. Every active learner without a result must be listed; a
/// listed learner who has a result is skipped.</param>
/// <param name="EffectiveAt">A time in the past, for an actor who may import history.</param>
[GenerateSerializer, Immutable, Alias("CloseCourseRun")]
public sealed record CloseCourseRun(CommandContext Context, ImmutableArray<Guid> WithoutResult = default, DateTimeOffset? EffectiveAt = null)
    : CourseRunCommand(Context);

/// <summary>
/// Ends the waitlist and the offers after the entry deadline and returns unused sponsored seats. Sent by the sweep;
/// the rule decides whether it is due.
/// </summary>
[GenerateSerializer, Immutable, Alias("CloseEntry")]
public sealed record CloseEntry(CommandContext Context) : CourseRunCommand(Context);
