using AiTalent.Application.Localization;
using AiTalent.Domain.Authority;
using AiTalent.Web.Exports;
using AiTalent.Web.Languages;
using Microsoft.AspNetCore.Http;

namespace AiTalent.Web.University.Courses;

/// <summary>Exports the list of courses.</summary>
public sealed class CourseExport(CourseListing listing, TimeProvider time) : IExportSource
{
    public const string FileName = "courses";

    public string Name => FileName;

    public async Task<ExportResult> ReadAsync(Actor actor, IQueryCollection query, CancellationToken cancellationToken)
    {
        var question = new ListFilter(query);
        var institution = question.InstitutionFor(actor);
        if (ReadPolicy.CheckTeaching(actor, institution) is { } refusal)
            return ExportResult.Refused(refusal.Code);
        var rows = await AllPages.ReadAsync(page => listing.ReadAsync(institution, question, page, cancellationToken));
        var language = Language.Current.Code;
        return ExportResult.Of(ExportColumn<ListedCourse>.Fill(
            DeskText.Courses,
            [
                new(CatalogueDeskText.Code, row => row.Course.Definition.Code),
                new(CatalogueDeskText.Title, row => row.Course.Definition.Title.In(language)),
                new(PageText.Level, row => row.Course.Definition.Level),
                new(CatalogueDeskText.Hours, row => row.Course.Definition.Hours),
                new(PageText.TaughtIn, row => Language.Find(row.Course.Definition.Language)?.OwnName),
                new(DeskText.CourseRuns, row => row.Runs),
            ],
            rows,
            time.GetUtcNow()));
    }
}
