using AiTalent.Domain.Authority;
using AiTalent.ReadModel.Courses;
using AiTalent.ReadModel.Programmes;
using AiTalent.Web.Languages;
using AiTalent.Web.Sheets;
using Microsoft.AspNetCore.Http;

namespace AiTalent.Web.University.Programmes;

/// <summary>The courses that a programme requires, in its order, as a file.</summary>
public sealed class RequiredCourseSheet(ProgrammeQueries programmes, CourseQueries courses, TimeProvider time) : ISheetSource
{
    public const string SheetName = "programme-courses";

    public string Name => SheetName;

    public async Task<SheetAnswer> ReadAsync(Actor actor, IQueryCollection query, CancellationToken cancellationToken)
    {
        if (!Guid.TryParse(query["programme"], out var id) || await programmes.FindAsync(id, cancellationToken) is not { } programme)
            return SheetAnswer.NotFound;
        if (Reading.OfProgramme(actor, programme.Definition.Institutions) is { } refusal)
            return SheetAnswer.Refused(refusal.Code);
        var known = (await courses.FindAsync([.. programme.Definition.RequiredCourses], cancellationToken)).ToDictionary(course => course.Id);
        var rows = programme.Definition.RequiredCourses.Select(course => known.GetValueOrDefault(course)).OfType<CourseView>();
        return SheetAnswer.Of(SheetColumn<CourseView>.Fill(programme.Definition.Name.In(Language.Current.Code), Columns(), rows, time.GetUtcNow()));
    }

    private static List<SheetColumn<CourseView>> Columns() =>
    [
        new(CatalogueDeskText.Code, course => course.Definition.Code),
        new(CatalogueDeskText.Title, course => course.Definition.Title.In(Language.Current.Code)),
        new(PageText.Institution, course => course.InstitutionName?.In(Language.Current.Code)),
        new(PageText.Level, course => course.Definition.Level),
        new(CatalogueDeskText.Hours, course => course.Definition.Hours),
    ];
}
