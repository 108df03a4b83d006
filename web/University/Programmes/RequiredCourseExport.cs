using AiTalent.Application.Localization;
using AiTalent.Domain.Authority;
using AiTalent.ReadModel.Courses;
using AiTalent.ReadModel.Programmes;
using AiTalent.Web.Exports;
using AiTalent.Web.Languages;
using Microsoft.AspNetCore.Http;

namespace AiTalent.Web.University.Programmes;

/// <summary>Exports the required courses of a programme, in its order.</summary>
public sealed class RequiredCourseExport(ProgrammeQueries programmes, CourseQueries courses, TimeProvider time) : IExportSource
{
    public const string SheetName = "programme-courses";

    public string Name => SheetName;

    public async Task<ExportResult> ReadAsync(Actor actor, IQueryCollection query, CancellationToken cancellationToken)
    {
        if (!Guid.TryParse(query["programme"], out var id) || await programmes.FindAsync(id, cancellationToken) is not { } programme)
            return ExportResult.NotFound;
        if (ReadPolicy.CheckProgramme(actor, programme.Definition.Institutions) is { } refusal)
            return ExportResult.Refused(refusal.Code);
        var known = (await courses.FindAsync([.. programme.Definition.RequiredCourses], cancellationToken)).ToDictionary(course => course.Id);
        var rows = programme.Definition.RequiredCourses.Select(course => known.GetValueOrDefault(course)).OfType<CourseView>();
        return ExportResult.Of(ExportColumn<CourseView>.Fill(programme.Definition.Name.In(Language.Current.Code), Columns(), rows, time.GetUtcNow()));
    }

    private static List<ExportColumn<CourseView>> Columns() =>
    [
        new(CatalogueDeskText.Code, course => course.Definition.Code),
        new(CatalogueDeskText.Title, course => course.Definition.Title.In(Language.Current.Code)),
        new(PageText.Institution, course => course.InstitutionName?.In(Language.Current.Code)),
        new(PageText.Level, course => course.Definition.Level),
        new(CatalogueDeskText.Hours, course => course.Definition.Hours),
    ];
}
