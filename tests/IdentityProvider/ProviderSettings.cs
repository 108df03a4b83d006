namespace AiTalent.IdentityProvider;

/// <summary>The one client that the provider knows, and what it calls itself.</summary>
/// <param name="Callback">The path that the client is answered at, on this machine at any port.</param>
/// <param name="Issuer">Null where it is the address that it is asked at.</param>
internal sealed record ProviderSettings(string Client, string Secret, string Callback, Uri? Issuer)
{
    public static ProviderSettings Read(IConfiguration configuration) => new(
        configuration["client"] ?? "aitalent", configuration["secret"] ?? "", configuration["callback"] ?? "",
        configuration["issuer"] is { } issuer ? new Uri(issuer) : null);

    public bool IsCallback(string? address) =>
        Uri.TryCreate(address, UriKind.Absolute, out var uri) && uri is { IsLoopback: true, Query: "", Fragment: "" } && uri.AbsolutePath == Callback;
}
