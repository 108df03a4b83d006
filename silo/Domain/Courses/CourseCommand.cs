using AiTalent.Domain.Decisions;
using Orleans;

namespace AiTalent.Domain.Courses;

[GenerateSerializer, Immutable]
public abstract record CourseCommand(CommandContext Context) : Command(Context);

[GenerateSerializer, Immutable]
public sealed record CreateCourse(CommandContext Context, Guid CourseId, CourseDefinition Definition) : CourseCommand(Context);

[GenerateSerializer, Immutable]
public sealed record ReviseCourse(CommandContext Context, CourseDefinition Definition, int? ExpectedRevision) : CourseCommand(Context);
