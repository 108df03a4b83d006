using AiTalent.Web.Accounts.External;

namespace AiTalent.Api.Accounts.External;

/// <summary>Gives access to the configured providers.</summary>
internal sealed class ExternalProviders(ExternalSignInOptions options)
{
    public IReadOnlyList<ExternalProvider> All { get; } =
        [.. options.Providers.OrderBy(one => one.Key, StringComparer.Ordinal).Select(one => new ExternalProvider(one.Key, one.Value.Name!))];

    public static string SchemeOf(string key) => $"external-{key}";

    public ExternalProvider? Find(string? key) => All.FirstOrDefault(provider => provider.Key == key);

    public string IssuerOf(ExternalProvider provider) => options.Providers[provider.Key].Issuer!;

    /// <returns>Null if the provider is no longer configured.</returns>
    public ExternalProvider? OfIssuer(string issuer) => All.FirstOrDefault(provider => IssuerOf(provider) == issuer);

    /// <returns>Null if the provider is not tied to an institution.</returns>
    public Guid? InstitutionOf(ExternalProvider provider) => options.Providers[provider.Key].Institution;
}
