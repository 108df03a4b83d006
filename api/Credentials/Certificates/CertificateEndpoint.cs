using AiTalent.Api.Authority;
using AiTalent.Api.Problems;
using AiTalent.Application.Credentials.Certificates;
using AiTalent.Domain.Credentials;
using AiTalent.Web.Credentials.Certificates;
using AiTalent.Web.Layout;

namespace AiTalent.Api.Credentials.Certificates;

/// <summary>Serves printable certificates in the language of the address. Only valid credentials are printed.</summary>
internal static class CertificateEndpoint
{
    public static void MapCertificates(this IEndpointRouteBuilder routes) => routes.MapGet(CertificateRoutes.PaperRoute, PrintAsync).ExcludeFromDescription();

    private static async Task<IResult> PrintAsync(Guid id, HttpContext context, CertificateReader certificates, CertificatePdf paper, CancellationToken cancellationToken)
    {
        context.Response.ForOneReader();
        var (certificate, refusal) = await certificates.FindAsync(Caller.Of(context), id, cancellationToken);
        if (refusal is not null)
            return TypedResults.StatusCode(StatusCodes.Status403Forbidden);
        if (certificate is not { Name: not null } || !certificate.Credential.Status.IsValid())
            return TypedResults.NotFound();
        var (file, unprintable) = paper.Print(certificate);
        return file is null ? new Problem(unprintable!) : TypedResults.File(file, "application/pdf", $"{certificate.Credential.Number}.pdf");
    }
}
