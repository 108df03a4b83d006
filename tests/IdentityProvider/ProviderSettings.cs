namespace AiTalent.IdentityProvider;

/// <summary>Represents the provider's single client and its issuer name.</summary>
/// <param name="Callback">The callback path of the client, on this machine at any port.</param>
/// <param name="Issuer">Null uses the address of the request.</param>
internal sealed record ProviderSettings(string Client, string Secret, string Callback, Uri? Issuer)
{
    public static ProviderSettings Read(IConfiguration configuration) => new(
        configuration["client"] ?? "aitalent", configuration["secret"] ?? "", configuration["callback"] ?? "",
        configuration["issuer"] is { } issuer ? new Uri(issuer) : null);

    public bool IsCallback(string? address) =>
        Uri.TryCreate(address, UriKind.Absolute, out var uri) && uri is { IsLoopback: true, Query: "", Fragment: "" } && uri.AbsolutePath == Callback;
}
