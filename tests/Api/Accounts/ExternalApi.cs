using Xunit;

namespace AiTalent.Api.Tests.Accounts;

/// <summary>Runs the server with providers: a university, a national one, one that reports another issuer, and one that is down.</summary>
public sealed class ExternalApi : IAsyncLifetime
{
    public const string University = "uni";
    public const string National = "national";
    public const string Foreign = "foreign";
    public const string Down = "down";

    private readonly ProviderProcess _university = new(University);
    private readonly ProviderProcess _national = new(National);
    private readonly ProviderProcess _foreign = new(Foreign, claimed: "http://127.0.0.1:9/");
    private readonly ProviderProcess _down = new(Down);

    public ExternalApi() => Running = new RunningApi
    {
        Settings =
        [
            .. _university.Settings("Test University", Institution), .. _national.Settings("National identity"),
            .. _foreign.Settings("Somebody else"), .. _down.Settings("Out of order"),
        ],
    };

    public Guid Institution { get; } = Guid.CreateVersion7();

    public RunningApi Running { get; }

    public async ValueTask InitializeAsync()
    {
        await Task.WhenAll(_university.StartAsync(), _national.StartAsync(), _foreign.StartAsync(), Running.InitializeAsync().AsTask());
        var registered = (await Running.National.PostAsync("/institutions", new { id = Institution, kind = "university", country = "VN", name = new { en = "Test University" } })).Expect(201);
        (await Running.National.GetAsync($"/institutions/{Institution}?minPosition={registered.Position}")).Expect(200);
    }

    public async ValueTask DisposeAsync()
    {
        await Running.DisposeAsync();
        foreach (var provider in (ProviderProcess[])[_university, _national, _foreign, _down])
            await provider.DisposeAsync();
    }
}
