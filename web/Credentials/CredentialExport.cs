using AiTalent.Application.Credentials.Certificates;
using AiTalent.Application.Localization;
using AiTalent.Domain.Authority;
using AiTalent.Domain.Decisions;
using AiTalent.Web.Exports;
using AiTalent.Web.Languages;
using AiTalent.Web.University;
using Microsoft.AspNetCore.Http;

namespace AiTalent.Web.Credentials;

/// <summary>Exports the list of credentials.</summary>
internal sealed class CredentialExport(CredentialListing listing, TimeProvider time) : IExportSource
{
    public const string FileName = "credentials";

    public string Name => FileName;

    public async Task<ExportResult> ReadAsync(Actor actor, IQueryCollection query, CancellationToken cancellationToken)
    {
        var question = new ListFilter(query);
        var institution = question.InstitutionFor(actor);
        if (ReadPolicy.CheckPersons(actor, institution) is { } refusal)
            return ExportResult.Refused(refusal.Code);
        var rows = await AllPages.ReadAsync(page => listing.ReadAsync(actor, institution, question, page, cancellationToken));
        var language = Language.Current.Code;
        return ExportResult.Of(ExportColumn<ListedCredential>.Fill(
            DeskText.Credentials,
            [
                new(CertificateCheckText.Number, row => row.Credential.Number),
                new(CohortText.Learner, row => row.Name),
                new(CohortText.LearnerId, row => row.Credential.LearnerId),
                new(CertificateCheckText.Award, row => row.Credential.AwardName?.In(language)),
                new(CertificateCheckText.Institution, row => row.Credential.InstitutionName?.In(language)),
                new(CertificateCheckText.IssuedAt, row => row.Credential.IssuedOn),
                new(CredentialDeskText.Status, row => CredentialLabels.Of(row.Credential)),
            ],
            rows,
            time.GetUtcNow()));
    }
}
