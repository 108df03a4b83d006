using AiTalent.Application.Localization;
using AiTalent.ReadModel.CourseRuns;
using AiTalent.ReadModel.Courses;
using AiTalent.ReadModel.Paging;
using AiTalent.Web.Languages;

namespace AiTalent.Web.University.Courses;

/// <summary>Lists the courses of an institution with the number of their runs, for the page and its exports.</summary>
public sealed class CourseListing(CourseQueries courses, CourseRunQueries runs)
{
    public const string ByCode = "code";

    public async Task<Page<ListedCourse>> ReadAsync(Guid? institution, ListFilter question, PageRequest page, CancellationToken cancellationToken)
    {
        var filter = new CourseFilter(
            question.Q, institution, Language: Language.Current.Code, Order: question.Sort == ByCode ? CourseOrder.Code : CourseOrder.Title);
        var found = await courses.SearchAsync(filter, page, cancellationToken);
        var counts = await runs.CountByCourseAsync([.. found.Items.Select(course => course.Id)], cancellationToken);
        return new([.. found.Items.Select(course => new ListedCourse(course, counts.GetValueOrDefault(course.Id)))], found.NextCursor, found.Position);
    }
}

/// <param name="Runs">Number of runs, past and future.</param>
public sealed record ListedCourse(CourseView Course, int Runs);
