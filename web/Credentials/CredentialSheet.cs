using AiTalent.Domain.Authority;
using AiTalent.Domain.Decisions;
using AiTalent.Web.Languages;
using AiTalent.Web.Sheets;
using AiTalent.Web.University;
using Microsoft.AspNetCore.Http;

namespace AiTalent.Web.Credentials;

/// <summary>The list of credentials as a file.</summary>
internal sealed class CredentialSheet(CredentialListing listing, TimeProvider time) : ISheetSource
{
    public const string FileName = "credentials";

    public string Name => FileName;

    public async Task<SheetAnswer> ReadAsync(Actor actor, IQueryCollection query, CancellationToken cancellationToken)
    {
        var question = new ListQuestion(query);
        var institution = question.InstitutionFor(actor);
        if (Reading.OfPersons(actor, institution) is { } refusal)
            return SheetAnswer.Refused(refusal.Code);
        var rows = await AllPages.ReadAsync(page => listing.ReadAsync(actor, institution, question, page, cancellationToken));
        var language = Language.Current.Code;
        return SheetAnswer.Of(SheetColumn<ListedCredential>.Fill(
            DeskText.Credentials,
            [
                new(CertificateCheckText.Number, row => row.Credential.Number),
                new(CohortText.Learner, row => row.Name),
                new(CohortText.LearnerId, row => row.Credential.LearnerId),
                new(CertificateCheckText.Award, row => row.Credential.AwardName?.In(language)),
                new(CertificateCheckText.Institution, row => row.Credential.InstitutionName?.In(language)),
                new(CertificateCheckText.IssuedAt, row => row.Credential.IssuedOn),
                new(CredentialDeskText.Status, row => CredentialWords.Of(row.Credential)),
            ],
            rows,
            time.GetUtcNow()));
    }
}
