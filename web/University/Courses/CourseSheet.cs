using AiTalent.Domain.Authority;
using AiTalent.Web.Languages;
using AiTalent.Web.Sheets;
using Microsoft.AspNetCore.Http;

namespace AiTalent.Web.University.Courses;

/// <summary>The list of courses as a file.</summary>
public sealed class CourseSheet(CourseListing listing, TimeProvider time) : ISheetSource
{
    public const string FileName = "courses";

    public string Name => FileName;

    public async Task<SheetAnswer> ReadAsync(Actor actor, IQueryCollection query, CancellationToken cancellationToken)
    {
        var question = new ListQuestion(query);
        var institution = question.InstitutionFor(actor);
        if (Reading.OfTeaching(actor, institution) is { } refusal)
            return SheetAnswer.Refused(refusal.Code);
        var rows = await AllPages.ReadAsync(page => listing.ReadAsync(institution, question, page, cancellationToken));
        var language = Language.Current.Code;
        return SheetAnswer.Of(SheetColumn<ListedCourse>.Fill(
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
