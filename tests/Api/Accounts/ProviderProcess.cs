using AiTalent.Api.Tests.Cluster;
using AiTalent.Tests.Servers;
using Xunit;

namespace AiTalent.Api.Tests.Accounts;

/// <summary>Runs an OpenID provider as a separate process.</summary>
/// <param name="key">The key under which the site knows it.</param>
/// <param name="claimed">The issuer that it reports; null reports its own address.</param>
internal sealed class ProviderProcess(string key, string? claimed = null) : IAsyncDisposable
{
    private const string Secret = "the secret of the site";

    private readonly string _client = $"aitalent-at-{key}";
    private ServerProcess? _process;

    /// <summary>Its own address, which is the default issuer; for a browser it is another site than 127.0.0.1.</summary>
    public string Address { get; } = $"http://localhost:{PrivateServer.FreePort()}/";

    public IEnumerable<string> Settings(string name, Guid? institution = null)
    {
        var section = $"--AiTalent:SignIn:Providers:{key}";
        string[] settings =
            [$"{section}:Issuer={Address}", $"{section}:ClientId={_client}", $"{section}:ClientSecret={Secret}", $"{section}:Name:Vi={name} (vi)", $"{section}:Name:Ko={name} (ko)", $"{section}:Name:En={name}"];
        return institution is null ? settings : [.. settings, $"{section}:InstitutionId={institution}"];
    }

    public async Task StartAsync()
    {
        string[] arguments = ["--urls", Address, "--client", _client, "--secret", Secret, "--callback", $"/sign-in/external/{key}/callback"];
        _process = new ServerProcess("tests/IdentityProvider/AiTalent.IdentityProvider", new Dictionary<string, string>(), claimed is null ? arguments : [.. arguments, "--issuer", claimed]);
        using var http = new HttpClient();
        await Eventually.FindAsync(() => _process.Output.Contains("Application started", StringComparison.Ordinal) || _process.HasExited ? _process : null);
        using var answer = await http.GetAsync($"{Address}.well-known/openid-configuration", TestContext.Current.CancellationToken);
        Assert.True(answer.IsSuccessStatusCode, _process.Output);
    }

    public async ValueTask DisposeAsync()
    {
        if (Interlocked.Exchange(ref _process, null) is { } process)
            await process.DisposeAsync();
    }
}
