using AiTalent.Api.CommandLine;
using AiTalent.Api.Demonstration;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Xunit;

namespace AiTalent.Api.Tests.Demonstration;

/// <summary>Runs the server with <c>--demo</c> and fewer learners, until it is ready.</summary>
public sealed class RunningDemonstration : IAsyncLifetime
{
    private readonly string _folder = Directory.CreateTempSubdirectory("aitalent-demonstration-").FullName;
    private WebApplication? _app;

    public Uri Address { get; private set; } = new("http://127.0.0.1");

    public async ValueTask InitializeAsync()
    {
        _app = Server.Build(Arguments.Parse(["--demo", "--data", _folder, "--urls", "http://127.0.0.1:0"]), builder =>
        {
            builder.Logging.ClearProviders();
            builder.Services.AddSingleton(new DemonstrationSize(300));
        });
        await _app.StartAsync(TestContext.Current.CancellationToken);
        Address = new Uri(_app.Urls.First());
        await _app.Services.GetRequiredService<DemonstrationProgress>().Ready.WaitAsync(TimeSpan.FromMinutes(3), TestContext.Current.CancellationToken);
    }

    public async ValueTask DisposeAsync()
    {
        await _app!.DisposeAsync();
        Directory.Delete(_folder, recursive: true);
    }
}
