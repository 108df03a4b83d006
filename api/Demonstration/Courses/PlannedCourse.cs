using AiTalent.Api.Demonstration.Institutions;
using AiTalent.Domain.Courses;

namespace AiTalent.Api.Demonstration.Courses;

internal sealed record PlannedCourse(Guid Id, PlannedInstitution Institution, Topic Topic, CourseDefinition Definition)
{
    /// <summary>True if the course has prerequisites. Nobody is enrolled in advance, so that a visitor sees the rule applied.</summary>
    public bool HasPrerequisites => Definition.Prerequisites.Count > 0;
}
