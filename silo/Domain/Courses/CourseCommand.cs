using AiTalent.Domain.Decisions;
using Orleans;

namespace AiTalent.Domain.Courses;

[GenerateSerializer, Immutable, Alias("CourseCommand")]
public abstract record CourseCommand(CommandContext Context) : Command(Context);

/// <param name="Known">Known facts: the prerequisites of the required courses, transitively.</param>
[GenerateSerializer, Immutable, Alias("CreateCourse")]
public sealed record CreateCourse(CommandContext Context, Guid CourseId, CourseDefinition Definition, ValueList<CoursePrerequisites> Known = default)
    : CourseCommand(Context);

/// <param name="Known">Known facts: the prerequisites of the required courses, transitively.</param>
[GenerateSerializer, Immutable, Alias("ReviseCourse")]
public sealed record ReviseCourse(CommandContext Context, CourseDefinition Definition, int? ExpectedRevision, ValueList<CoursePrerequisites> Known = default)
    : CourseCommand(Context);
