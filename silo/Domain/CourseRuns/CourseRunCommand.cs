using System.Collections.Immutable;
using AiTalent.Domain.Decisions;
using Orleans;

namespace AiTalent.Domain.CourseRuns;

[GenerateSerializer, Immutable, Alias("CourseRunCommand")]
public abstract record CourseRunCommand(CommandContext Context) : Command(Context);

/// <param name="IsDraft">Seen by its institution's staff alone, and nobody enrols, until it is published.</param>
[GenerateSerializer, Immutable, Alias("ScheduleCourseRun")]
public sealed record ScheduleCourseRun(CommandContext Context, Guid CourseRunId, CourseRunDefinition Definition, bool IsDraft = false) : CourseRunCommand(Context);

/// <summary>Makes a draft public, once and for good.</summary>
[GenerateSerializer, Immutable, Alias("PublishCourseRun")]
public sealed record PublishCourseRun(CommandContext Context) : CourseRunCommand(Context);

/// <param name="ExpectedRevision">The revision that the change was made on; changed only by edits of the definition.</param>
[GenerateSerializer, Immutable, Alias("ReviseCourseRun")]
public sealed record ReviseCourseRun(CommandContext Context, CourseRunDefinition Definition, int? ExpectedRevision) : CourseRunCommand(Context);

/// <summary>Deletes a draft, for good.</summary>
[GenerateSerializer, Immutable, Alias("DeleteCourseRunDraft")]
public sealed record DeleteCourseRunDraft(CommandContext Context) : CourseRunCommand(Context);

/// <summary>Cancels the run before or during its time. Everybody who waits, has an offer or takes part is cancelled; recorded results stay.</summary>
/// <param name="ReasonCode">Why: a code in snake_case.</param>
[GenerateSerializer, Immutable, Alias("CancelCourseRun")]
public sealed record CancelCourseRun(CommandContext Context, string ReasonCode) : CourseRunCommand(Context);

/// <summary>Closes the run after its last day.</summary>
/// <param name="WithoutResult">Learners who get no result. Everybody who takes part and has none must be named; who has one by now is passed over.</param>
/// <param name="EffectiveAt">In the past, by an actor who may bring history.</param>
[GenerateSerializer, Immutable, Alias("CloseCourseRun")]
public sealed record CloseCourseRun(CommandContext Context, ImmutableArray<Guid> WithoutResult = default, DateTimeOffset? EffectiveAt = null)
    : CourseRunCommand(Context);

/// <summary>Ends the waitlist and the offers once the entry has closed, and returns sponsored seats that nobody took. Sent by the sweep; the rule decides whether it is time.</summary>
[GenerateSerializer, Immutable, Alias("CloseEntry")]
public sealed record CloseEntry(CommandContext Context) : CourseRunCommand(Context);
