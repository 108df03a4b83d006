using AiTalent.Api.Demonstration.Chance;
using AiTalent.Api.Demonstration.Institutions;

namespace AiTalent.Api.Demonstration.Courses;

/// <summary>Plans courses outside the programmes; every university has some.</summary>
internal static class Electives
{
    public static IReadOnlyList<PlannedCourse> Make(InstitutionPlan institutions, CoursePlan courses)
    {
        var dice = new SeededRandom("electives");
        var electives = new List<PlannedCourse>();
        foreach (var university in institutions.Universities)
        {
            var topics = Topic.All.Where(topic => !topic.Code.StartsWith("PR", StringComparison.Ordinal)).ToList();
            dice.Shuffle(topics);
            var count = 2 + (int)Math.Min(3, university.Weight / 2.5);
            electives.AddRange(topics.Take(count).Select(topic => courses.Of(university, topic.Code)));
        }

        return [.. electives.Distinct().Where(course => !course.HasPrerequisites)];
    }

    /// <summary>Adds two courses with prerequisites.</summary>
    public static IReadOnlyList<PlannedCourse> Advanced(InstitutionPlan institutions, CoursePlan courses) =>
    [
        courses.Of(institutions["HUST"], "NL321", courses.Of(institutions["HUST"], "DL302")),
        courses.Of(institutions["HCMUT"], "AG332", courses.Of(institutions["HCMUT"], "ML301")),
    ];
}
