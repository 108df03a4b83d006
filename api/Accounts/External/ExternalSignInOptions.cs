using System.Text.RegularExpressions;

namespace AiTalent.Api.Accounts.External;

/// <summary>Settings of sign-in with accounts of universities and identity providers; the section <c>AiTalent:SignIn</c>.</summary>
internal sealed partial record ExternalSignInOptions
{
    /// <summary>
    /// Providers by key: 1 to 40 characters of a-z, 0-9 and hyphens. The key is part of the callback address. Default: none.
    /// </summary>
    public Dictionary<string, ExternalProviderOptions> Providers { get; init; } = [];

    /// <param name="providers">The configuration section that was read. Values that cannot be bound are otherwise ignored silently.</param>
    public IEnumerable<string> Problems(IConfiguration providers)
    {
        foreach (var left in providers.GetChildren().Where(one => !Providers.ContainsKey(one.Key)))
            yield return $"{left.Path} cannot be read.";
        foreach (var (key, provider) in Providers)
        {
            if (!Key().IsMatch(key))
                yield return $"AiTalent:SignIn:Providers:{key} must have a key of 1 to 40 of a-z, 0-9 and hyphens.";
            foreach (var wrong in provider.Problems($"AiTalent:SignIn:Providers:{key}"))
                yield return wrong;
        }

        foreach (var same in Providers.Where(one => one.Value.Issuer is not null).GroupBy(one => one.Value.Issuer, one => one.Key).Where(same => same.Count() > 1))
            yield return $"AiTalent:SignIn:Providers: {string.Join(" and ", same)} name the same issuer.";
    }

    [GeneratedRegex(@"^[a-z0-9-]{1,40}\z")]
    private static partial Regex Key();
}
