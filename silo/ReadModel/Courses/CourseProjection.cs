using AiTalent.Domain.Courses;
using AiTalent.ReadModel.Projection;

namespace AiTalent.ReadModel.Courses;

internal sealed class CourseProjection : IProjection<CourseEvent>
{
    public static void Prefetch(LoggedEvent logged, CourseEvent @event, ProjectionBatch rows) => rows.Courses.Prefetch(logged.SubjectId);

    public static void Project(LoggedEvent logged, CourseEvent @event, ProjectionBatch rows)
    {
        var id = logged.SubjectId;
        rows.Courses.Save(@event switch
        {
            CourseCreated e => CourseRow.Of(id, 1, e.Definition),
            CourseRevised e => CourseRow.Of(id, rows.Courses.Get(id).Revision + 1, e.Definition),
            _ => throw new ArgumentOutOfRangeException(nameof(@event), @event, "Not an event of courses."),
        });
    }
}
