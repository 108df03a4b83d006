using AiTalent.Domain.Courses;
using Orleans;

namespace AiTalent.Contracts.Courses;

/// <summary>A course with its revision, which grows with every edit.</summary>
[GenerateSerializer, Immutable, Alias("CourseState")]
public sealed record CourseState(Guid Id, CourseDefinition Definition, int Revision);
