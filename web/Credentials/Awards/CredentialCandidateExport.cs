using AiTalent.Application.Credentials;
using AiTalent.Application.Credentials.Certificates;
using AiTalent.Application.Localization;
using AiTalent.Domain.Authority;
using AiTalent.Domain.Credentials;
using AiTalent.ReadModel.Courses;
using AiTalent.Web.Exports;
using AiTalent.Web.Languages;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace AiTalent.Web.Credentials.Awards;

/// <summary>Exports the candidates for an award.</summary>
internal sealed class CredentialCandidateExport(AwardReader awards, CourseQueries courses, IServiceScopeFactory scopes, TimeProvider time) : IExportSource
{
    public const string FileName = "award-standings";

    public string Name => FileName;

    public static string QueryOf(Award award, Guid institution, CandidateFilter question) =>
        QueryString.Create(award.Kind == AwardKind.Programme ? "programme" : "course", $"{award.Id}").Add("institution", $"{institution}")
            .Add("standing", CredentialLabels.CodeOf(question.Standing)).Add("q", question.Search ?? "").ToString();

    public async Task<ExportResult> ReadAsync(Actor actor, IQueryCollection query, CancellationToken cancellationToken)
    {
        if (AwardOf(query) is not { } asked || await awards.FindAsync(asked, cancellationToken) is not { } award
            || !Guid.TryParse(query["institution"], out var institution) || !award.Issuers.Contains(institution))
            return ExportResult.NotFound;
        if (ReadPolicy.CheckTaught(actor, institution) is { } refusal)
            return ExportResult.Refused(refusal.Code);
        var titles = (await courses.FindAsync(award.Sets.Courses, cancellationToken)).ToDictionary(course => course.Id, course => course.Definition.Code);
        var question = new CandidateFilter(CredentialLabels.StandingOf(query["standing"]) ?? AwardStanding.Ready, query["q"]);
        await using var scope = scopes.CreateAsyncScope();
        var part = await scope.ServiceProvider.GetRequiredService<CredentialCandidates>().ReadAsync(actor, award, institution, question, 0, int.MaxValue, cancellationToken);
        return ExportResult.Of(ExportColumn<AwardLearner>.Fill(
            award.Name.In(Language.Current.Code),
            [
                new(CohortText.Learner, row => row.Name),
                new(CohortText.LearnerId, row => row.Way.LearnerId),
                new(CredentialDeskText.Standing, row => CredentialLabels.Of(row.Way.Standing)),
                new(CredentialDeskText.Completed, row => row.Way.Required - row.Way.Missing.Count),
                new(CredentialDeskText.Missing, row => string.Join(", ", row.Way.Missing.Select(course => titles.GetValueOrDefault(course) ?? $"{course}"))),
                new(CertificateCheckText.Number, row => row.Way.Number),
                new(CredentialDeskText.Status, row => row.Way.Status is { } status ? CredentialLabels.Of(status) : null),
            ],
            part.Shown,
            time.GetUtcNow()));
    }

    private static Award? AwardOf(IQueryCollection query) =>
        Guid.TryParse(query["programme"], out var programme) ? new Award(AwardKind.Programme, programme)
        : Guid.TryParse(query["course"], out var course) ? new Award(AwardKind.Course, course) : null;
}
