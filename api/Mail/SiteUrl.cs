using AiTalent.Application.Localization;
using AiTalent.Application.Site;
using AiTalent.Web.Languages;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;

namespace AiTalent.Api.Mail;

/// <summary>
/// Provides the site's address for mails: the setting, or the address this process listens on. The host of a request is never used because
/// clients can choose it.
/// </summary>
internal sealed class SiteUrl(ApiOptions options, IServer server) : ISiteUrl
{
    public string To(Language language, string path) => Root().TrimEnd('/') + language.Href(path);

    private string Root() => options.PublicUrl?.ToString() ?? Listening() ?? options.Issuer.ToString();

    private string? Listening() => server.Features.Get<IServerAddressesFeature>()?.Addresses.FirstOrDefault()?
        .Replace("0.0.0.0", "localhost", StringComparison.Ordinal).Replace("[::]", "localhost", StringComparison.Ordinal);
}
