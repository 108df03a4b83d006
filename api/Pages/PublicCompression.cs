using Microsoft.AspNetCore.ResponseCompression;
using Microsoft.Extensions.Options;

namespace AiTalent.Api.Pages;

/// <summary>
/// Compresses what is the same for everybody. A page of one person is sent as it is: the length of a compressed page would tell what
/// stands in it to who can put words of their own beside it.
/// </summary>
internal sealed class PublicCompression(IServiceProvider services, IOptions<ResponseCompressionOptions> options)
    : ResponseCompressionProvider(services, options)
{
    public override bool ShouldCompressResponse(HttpContext context) =>
        !context.Response.Headers.CacheControl.ToString().Contains("no-store", StringComparison.Ordinal) && base.ShouldCompressResponse(context);
}
