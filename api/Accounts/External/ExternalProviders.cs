using AiTalent.Web.Accounts.External;

namespace AiTalent.Api.Accounts.External;

/// <summary>The providers of the settings.</summary>
internal sealed class ExternalProviders(ExternalSignInOptions options)
{
    public IReadOnlyList<ExternalProvider> All { get; } =
        [.. options.Providers.OrderBy(one => one.Key, StringComparer.Ordinal).Select(one => new ExternalProvider(one.Key, one.Value.Name!))];

    public static string SchemeOf(string key) => $"external-{key}";

    public ExternalProvider? Find(string? key) => All.FirstOrDefault(provider => provider.Key == key);

    public string IssuerOf(ExternalProvider provider) => options.Providers[provider.Key].Issuer!;

    /// <returns>Null where the settings no longer name it.</returns>
    public ExternalProvider? OfIssuer(string issuer) => All.FirstOrDefault(provider => IssuerOf(provider) == issuer);

    /// <returns>Null where it speaks for none.</returns>
    public Guid? InstitutionOf(ExternalProvider provider) => options.Providers[provider.Key].Institution;
}
