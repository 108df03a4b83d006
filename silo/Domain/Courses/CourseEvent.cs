using Orleans;

namespace AiTalent.Domain.Courses;

[GenerateSerializer, Immutable, Alias("CourseEvent")]
public abstract record CourseEvent;

[GenerateSerializer, Immutable, Alias("CourseCreated")]
public sealed record CourseCreated(Guid CourseId, CourseDefinition Definition) : CourseEvent;

[GenerateSerializer, Immutable, Alias("CourseRevised")]
public sealed record CourseRevised(CourseDefinition Definition) : CourseEvent;
