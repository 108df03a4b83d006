using Microsoft.AspNetCore.ResponseCompression;
using Microsoft.Extensions.Options;

namespace AiTalent.Api.Pages;

/// <summary>
/// Compresses responses that are the same for everyone. Personal pages are not compressed: the compressed length would reveal their content
/// to an attacker who can inject text.
/// </summary>
internal sealed class PublicCompression(IServiceProvider services, IOptions<ResponseCompressionOptions> options)
    : ResponseCompressionProvider(services, options)
{
    public override bool ShouldCompressResponse(HttpContext context) =>
        !context.Response.Headers.CacheControl.ToString().Contains("no-store", StringComparison.Ordinal) && base.ShouldCompressResponse(context);
}
