using AiTalent.Domain.Languages;

namespace AiTalent.Api.Accounts.External;

/// <summary>Settings of one OpenID provider; the section <c>AiTalent:SignIn:Providers:KEY</c>.</summary>
internal sealed record ExternalProviderOptions
{
    /// <summary>
    /// The provider's address exactly as it identifies itself: https, or http on this machine only. Accounts are linked by this value, so
    /// it must never change.
    /// </summary>
    public string? Issuer { get; init; }

    /// <summary>The id of this site at the provider.</summary>
    public string? ClientId { get; init; }

    /// <summary>The secret that authenticates this site to the provider.</summary>
    public string? ClientSecret { get; init; }

    /// <summary>
    /// The registered institution whose learners sign in with this provider; null for a national provider, which is not tied to an
    /// institution.
    /// </summary>
    public string? InstitutionId { get; init; }

    /// <summary>The label of its button in vi, ko and en.</summary>
    public LocalizedText? Name { get; init; }

    public Guid? Institution => Guid.TryParse(InstitutionId, out var id) ? id : null;

    public IEnumerable<string> Problems(string section)
    {
        if (!IsIssuer(Issuer))
            yield return $"{section}:Issuer must be an https address without a query (http on this machine alone).";
        if (string.IsNullOrWhiteSpace(ClientId))
            yield return $"{section}:ClientId must be given.";
        if (string.IsNullOrWhiteSpace(ClientSecret))
            yield return $"{section}:ClientSecret must be given.";
        if (InstitutionId is { Length: > 0 } && !(Guid.TryParse(InstitutionId, out var id) && id != Guid.Empty))
            yield return $"{section}:InstitutionId must be an institution's id, or left out.";
        if (Name is not { Vi.Length: > 0, Ko.Length: > 0, En.Length: > 0 } || Name.Check("Name") is not null)
            yield return $"{section}:Name must have short texts for vi, ko and en.";
    }

    private static bool IsIssuer(string? text) =>
        Uri.TryCreate(text, UriKind.Absolute, out var address) && address is { Query: "", Fragment: "", UserInfo: "" }
        && (address.Scheme == Uri.UriSchemeHttps || (address.Scheme == Uri.UriSchemeHttp && address.IsLoopback));
}
