using AiTalent.Domain.Decisions;
using Orleans;

namespace AiTalent.Domain.CourseRuns;

[GenerateSerializer, Immutable]
public abstract record CourseRunCommand(CommandContext Context) : Command(Context);

[GenerateSerializer, Immutable]
public sealed record ScheduleCourseRun(CommandContext Context, Guid CourseRunId, CourseRunDefinition Definition) : CourseRunCommand(Context);

/// <param name="ExpectedRevision">The revision that the change was made on; changed only by edits of the definition.</param>
[GenerateSerializer, Immutable]
public sealed record ReviseCourseRun(CommandContext Context, CourseRunDefinition Definition, int? ExpectedRevision) : CourseRunCommand(Context);
