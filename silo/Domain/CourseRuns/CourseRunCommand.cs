using AiTalent.Domain.Decisions;
using Orleans;

namespace AiTalent.Domain.CourseRuns;

[GenerateSerializer, Immutable]
public abstract record CourseRunCommand(CommandContext Context) : Command(Context);

/// <param name="IsDraft">Seen by its institution's staff alone, and nobody enrols, until it is published.</param>
[GenerateSerializer, Immutable]
public sealed record ScheduleCourseRun(CommandContext Context, Guid CourseRunId, CourseRunDefinition Definition, bool IsDraft = false) : CourseRunCommand(Context);

/// <summary>Makes a draft public, once and for good.</summary>
[GenerateSerializer, Immutable]
public sealed record PublishCourseRun(CommandContext Context) : CourseRunCommand(Context);

/// <param name="ExpectedRevision">The revision that the change was made on; changed only by edits of the definition.</param>
[GenerateSerializer, Immutable]
public sealed record ReviseCourseRun(CommandContext Context, CourseRunDefinition Definition, int? ExpectedRevision) : CourseRunCommand(Context);
