using AiTalent.Domain.Courses;
using Orleans;

namespace AiTalent.Contracts.Courses;

/// <summary>Represents a course with its revision, which each edit increments.</summary>
[GenerateSerializer, Immutable, Alias("CourseState")]
public sealed record CourseState(Guid Id, CourseDefinition Definition, int Revision);
