using AiTalent.Api.Demonstration.Chance;
using AiTalent.Api.Demonstration.Institutions;
using AiTalent.Domain.Courses;
using AiTalent.Domain.Decisions;

namespace AiTalent.Api.Demonstration.Courses;

/// <summary>Holds the catalogue of university courses, created on first use.</summary>
internal sealed class CoursePlan
{
    private static readonly Dictionary<string, Topic> Topics = Topic.All.ToDictionary(topic => topic.Code);

    private readonly Dictionary<(string Institution, string Topic), PlannedCourse> _known = [];
    private readonly List<PlannedCourse> _courses = [];

    /// <summary>In creation order: prerequisites come before the courses that require them.</summary>
    public IReadOnlyList<PlannedCourse> Courses => _courses;

    public PlannedCourse Of(PlannedInstitution institution, string topicCode, params PlannedCourse[] prerequisites)
    {
        var key = (institution.ShortName, topicCode);
        if (_known.TryGetValue(key, out var known))
            return known;
        var (topic, code) = (Topics[topicCode], $"{institution.ShortName}-{topicCode}");
        var definition = new CourseDefinition(
            institution.Id, code, topic.Title, topic.Level, topic.Hours, LanguageOf(institution, topic, code),
            new ValueList<string>([.. topic.Skills]), new ValueList<Guid>([.. prerequisites.Select(course => course.Id)]));
        var course = new PlannedCourse(DemonstrationIds.Of("course", code), institution, topic, definition);
        _courses.Add(course);
        _known.Add(key, course);
        return course;
    }

    private static string LanguageOf(PlannedInstitution institution, Topic topic, string code)
    {
        var inEnglish = topic.Level >= 7 ? 0.6 : 0.15;
        return new SeededRandom($"language/{code}").Falls(inEnglish) ? "en" : institution.Country == "KR" ? "ko" : "vi";
    }
}
