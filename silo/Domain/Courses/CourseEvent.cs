using Orleans;

namespace AiTalent.Domain.Courses;

[GenerateSerializer, Immutable]
public abstract record CourseEvent;

[GenerateSerializer, Immutable]
public sealed record CourseCreated(Guid CourseId, CourseDefinition Definition) : CourseEvent;

[GenerateSerializer, Immutable]
public sealed record CourseRevised(CourseDefinition Definition) : CourseEvent;
