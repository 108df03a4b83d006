using AiTalent.Domain.Courses;
using AiTalent.ReadModel.Projection;

namespace AiTalent.ReadModel.Courses;

internal sealed class CourseProjection : IProjection<CourseEvent>
{
    public static void Prepare(LoggedEvent logged, CourseEvent happened, Workspace rows) => rows.Courses.Want(logged.SubjectId);

    public static void Fold(LoggedEvent logged, CourseEvent happened, Workspace rows)
    {
        var id = logged.SubjectId;
        rows.Courses.Save(happened switch
        {
            CourseCreated e => CourseRow.Of(id, 1, e.Definition),
            CourseRevised e => CourseRow.Of(id, rows.Courses.Get(id).Revision + 1, e.Definition),
            _ => throw new ArgumentOutOfRangeException(nameof(happened), happened, "Not an event of courses."),
        });
    }
}
