using AiTalent.Application.Localization;
using AiTalent.Domain.Authority;
using AiTalent.ReadModel.CourseRuns;
using AiTalent.Web.Exports;
using AiTalent.Web.Languages;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Options;

namespace AiTalent.Web.University.CourseRuns;

/// <summary>Exports the list of course runs.</summary>
public sealed class CourseRunExport(CourseRunQueries runs, TimeProvider time, IOptions<RunClosingOptions> closing) : IExportSource
{
    public const string FileName = "course-runs";

    public string Name => FileName;

    public async Task<ExportResult> ReadAsync(Actor actor, IQueryCollection query, CancellationToken cancellationToken)
    {
        var question = new CourseRunListFilter(query);
        var institution = question.List.InstitutionFor(actor);
        if (ReadPolicy.CheckTeaching(actor, institution) is { } refusal)
            return ExportResult.Refused(refusal.Code);
        var now = time.GetUtcNow();
        var rows = await AllPages.ReadAsync(page => runs.SearchAsync(question.At(now, institution, closing.Value.Within), page, cancellationToken));
        return ExportResult.Of(ExportColumn<CourseRunView>.Fill(DeskText.CourseRuns, Columns(now), rows, now, rows.Select(row => (long?)row.Position).Min()));
    }

    private static IReadOnlyList<ExportColumn<CourseRunView>> Columns(DateTimeOffset now) =>
    [
        new(CatalogueDeskText.Code, row => row.CourseCode),
        new(CatalogueDeskText.Title, row => row.CourseTitle?.In(Language.Current.Code)),
        new(CatalogueDeskText.StartsOn, row => row.Definition.StartsOn),
        new(CatalogueDeskText.EndsOn, row => row.Definition.EndsOn),
        new(CatalogueDeskText.State, row => CatalogueLabels.Of(row, now)),
        new(CatalogueDeskText.OpensAt, row => row.Definition.EnrolmentOpensAt),
        new(CatalogueDeskText.ClosesAt, row => row.Definition.EnrolmentClosesAt),
        new(CatalogueDeskText.Capacity, row => row.Seats.Capacity),
        new(CatalogueDeskText.Taken, row => row.Seats.Taken),
        new(CatalogueDeskText.Reserved, row => row.Seats.Reserved),
        new(CatalogueDeskText.SeatsLeft, row => row.Seats.SeatsLeft),
        new(CatalogueDeskText.Waiting, row => row.Seats.Waitlisted),
    ];
}
