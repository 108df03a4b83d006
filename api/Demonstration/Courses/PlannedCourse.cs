using AiTalent.Api.Demonstration.Institutions;
using AiTalent.Domain.Courses;

namespace AiTalent.Api.Demonstration.Courses;

internal sealed record PlannedCourse(Guid Id, PlannedInstitution Institution, Topic Topic, CourseDefinition Definition)
{
    /// <summary>Where something must be completed before, nobody is enrolled beforehand: the visitor sees the rule at work.</summary>
    public bool HasPrerequisites => Definition.Prerequisites.Count > 0;
}
